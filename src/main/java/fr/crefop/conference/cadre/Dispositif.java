package fr.crefop.conference.cadre;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * A way of paying for training, as the public contract names it: a value of the packs (rules/regimes), one object for each
 * code whatever the régimes that have it. Ordered as the contract lists them.
 */
public final class Dispositif implements Comparable<Dispositif> {

    private final String code;
    private final String libelle;
    private final Nature nature;
    private final int rang;

    Dispositif(String code, String libelle, Nature nature, int rang) {
        // The same text as the constant of the rules that name it: each examination is compared with them.
        this.code = code.intern();
        this.libelle = libelle;
        this.nature = nature;
        this.rang = rang;
    }

    /** @throws IllegalArgumentException when no régime has it */
    @JsonCreator
    public static Dispositif de(String code) {
        return chercher(code).orElseThrow(() -> new IllegalArgumentException("Dispositif inconnu : " + code));
    }

    public static Optional<Dispositif> chercher(String code) {
        return Optional.ofNullable(code).map(Cadre.lu().dispositifs()::get);
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** The name a French reader knows. */
    public String libelle() {
        return libelle;
    }

    public Nature nature() {
        return nature;
    }

    /** Its place among all the dispositifs of all régimes, from 0: for tables. */
    public int rang() {
        return rang;
    }

    @Override
    public int compareTo(Dispositif autre) {
        return Integer.compare(rang, autre.rang);
    }

    @Override
    public String toString() {
        return code;
    }
}
