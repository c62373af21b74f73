package fr.crefop.conference.financement.regles;

import fr.crefop.conference.vocabulaire.Grandeurs;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A number that the rows of a grid may have, as people read and type it; what a row is for ({@code si}) is none. */
public enum ColonneDeGrille {
    JUSQU_A("jusquA", "jusqu'à, en SMIC", "jusqu'à %s", "SMIC", "0.01", "100", 2),
    ENFANTS("enfants", "à partir de tant d'enfants", "à partir de %s", "enfants", "0", "20", 0),
    PART_MAINTENUE("taux", "part maintenue, en %", "part maintenue : %s", "pourcent", "0", "100", 2),
    TAUX("taux", "euros par heure", "%s par heure", "euros", "0", "10000", 2),
    PART("part", "part des coûts pédagogiques, en %", "%s des coûts pédagogiques", "pourcent", "0", "100", 2),
    PLAFOND("plafond", "plafond, en euros", "plafond de %s", "euros", "0", "1000000", 2),
    FORFAIT("forfait", "forfait, en euros", "forfait de %s", "euros", "0", "1000000", 2),
    MONTANT("montant", "montant, en euros", "%s", "euros", "0", "1000000", 2),
    HEURES_MAX("heuresMax", "heures payées au plus", "%s payées au plus", "heures", "0", "10000", 2);

    /** What an hour costs may be its price, or nobody knows: words stand for the number. */
    private static final Map<String, String> TAUX_DITS = Map.of("reel", "prix réel", "inconnu", "inconnu");

    private final String code;
    private final String libelle;
    private final String phrase;
    private final String unite;
    private final BigDecimal minimum;
    private final BigDecimal maximum;
    private final int decimales;

    ColonneDeGrille(String code, String libelle, String phrase, String unite, String minimum, String maximum, int decimales) {
        this.code = code;
        this.libelle = libelle;
        this.phrase = phrase;
        this.unite = unite;
        this.minimum = new BigDecimal(minimum);
        this.maximum = new BigDecimal(maximum);
        this.decimales = decimales;
    }

    /** Those of a row, in the order of their reading; a rate by slices of SMIC is a part of the pay, any other a price. */
    public static List<ColonneDeGrille> de(Map<String, Object> ligne, boolean parTranches) {
        return Arrays.stream(values()).filter(colonne -> ligne.containsKey(colonne.code) && colonne != (parTranches ? TAUX : PART_MAINTENUE)).toList();
    }

    public String code() {
        return code;
    }

    public String libelle() {
        return libelle;
    }

    /** With its unit. */
    public String dire(Object contenu) {
        return contenu instanceof BigDecimal nombre ? Grandeurs.quantite(nombre, unite) : TAUX_DITS.getOrDefault(String.valueOf(contenu), String.valueOf(contenu));
    }

    /** What it says on a row, whole: {@code plafond de 2 500,00 €}. */
    public String phrase(Object contenu) {
        return contenu instanceof BigDecimal ? phrase.formatted(dire(contenu)) : "inconnu".equals(contenu) ? "tarif inconnu" : dire(contenu);
    }

    /** As it is typed. */
    public String ecrire(Object contenu) {
        return contenu instanceof BigDecimal nombre ? nombre.toPlainString().replace('.', ',') : dire(contenu);
    }

    /** The word that stands for a number, where this column takes one. */
    public Optional<String> mot(String texte) {
        return this != TAUX ? Optional.empty()
                : TAUX_DITS.entrySet().stream().filter(dit -> dit.getValue().equalsIgnoreCase(texte.strip())).map(Map.Entry::getKey).findFirst();
    }

    /** What is wrong with that number; null when nothing is. */
    public String refus(BigDecimal nombre) {
        if (nombre == null || nombre.compareTo(minimum) < 0 || nombre.compareTo(maximum) > 0) {
            return "attend un nombre de " + minimum.toPlainString().replace('.', ',') + " à " + maximum.toPlainString() + (this == TAUX ? ", ou « prix réel »" : "") + ".";
        }
        return nombre.stripTrailingZeros().scale() <= decimales ? null : decimales == 0 ? "attend un nombre entier." : "a " + decimales + " décimales au plus.";
    }
}
