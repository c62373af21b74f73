package fr.crefop.conference.securite;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Financeur;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One house among those that share a group, an OPCA or the OPACIF of a branch (référentiel I.4). AFDAS is one house,
 * whatever the title it pays under.
 */
public record Organisme(String code) {

    /** The first of its titles names it. */
    private static final Map<String, Financeur> CONNUS = connus();
    private static final List<Organisme> TOUS = CONNUS.keySet().stream().map(Organisme::new)
            .sorted(Comparator.comparing(Organisme::libelle)).toList();

    private static Map<String, Financeur> connus() {
        Map<String, Financeur> connus = new LinkedHashMap<>();
        Cadre.lu().financeurs().values().stream().filter(f -> f.organisme() != null).forEach(f -> connus.putIfAbsent(f.organisme(), f));
        return connus;
    }

    /** By the name a French reader knows. */
    public static List<Organisme> tous() {
        return TOUS;
    }

    public static Optional<Organisme> deCode(String code) {
        return Optional.ofNullable(code).filter(CONNUS::containsKey).map(Organisme::new);
    }

    /** Empty for a funder that is none of them. */
    static Optional<Organisme> duFinanceur(String financeur) {
        return Optional.ofNullable(Cadre.lu().financeurs().get(financeur)).map(Financeur::organisme).map(Organisme::new);
    }

    /** The group it shares with others. */
    public Groupe famille() {
        return Groupe.deCode(CONNUS.get(code).groupe());
    }

    /** The candidate group of its tasks: {@code opca-constructys}. */
    public String groupe() {
        return famille().code() + "-" + code.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String libelle() {
        return CONNUS.get(code).libelle();
    }
}
