package fr.crefop.conference.conventions;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Financeur;
import fr.crefop.conference.cadre.GroupeDeFinanceurs;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A funder that may sign a convention: a group of the packs, whose members sign for it. */
public record Partie(String groupe) implements Comparable<Partie> {

    /** In the order of the packs. */
    public static List<Partie> toutes() {
        return Cadre.lu().groupes().keySet().stream().map(Partie::new).toList();
    }

    /** As the registers write it: the code of its group, in capitals. Empty when there is none. */
    public static Optional<Partie> deCode(String code) {
        return toutes().stream().filter(partie -> partie.code().equals(code)).findFirst();
    }

    /** @throws IllegalArgumentException when no group answers for that funder */
    public static Partie duFinanceur(Financeur financeur) {
        return Optional.ofNullable(financeur).map(Financeur::groupe).filter(Cadre.lu().groupes()::containsKey).map(Partie::new)
                .orElseThrow(() -> new IllegalArgumentException("Personne ne signe pour " + financeur));
    }

    /** The group of the houses whose codes begin so. */
    public static Partie deLaFamille(String prefixe) {
        return duFinanceur(Cadre.lu().financeurs().values().stream().filter(f -> f.organisme() != null && f.code().startsWith(prefixe))
                .findFirst().orElse(null));
    }

    public String code() {
        return groupe.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    public String libelle() {
        return Optional.ofNullable(Cadre.lu().groupes().get(groupe)).map(GroupeDeFinanceurs::libelle).orElse(groupe);
    }

    @Override
    public int compareTo(Partie autre) {
        return Integer.compare(toutes().indexOf(this), toutes().indexOf(autre));
    }

    @Override
    public String toString() {
        return code();
    }
}
