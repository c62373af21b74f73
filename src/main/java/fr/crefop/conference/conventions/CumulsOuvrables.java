package fr.crefop.conference.conventions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The combinations that a convention may allow. The rules know them; this room asks. */
public interface CumulsOuvrables {

    /** In the order of their keys. */
    List<CumulOuvrable> tous();

    /** The same by code of those who would have to sign together: two funders, seldom more. */
    default Map<String, List<CumulOuvrable>> parSignataires() {
        return tous().stream().collect(Collectors.groupingBy(CumulOuvrable::codeDesSignataires, LinkedHashMap::new, Collectors.toList()));
    }

    /**
     * @param libelle for a French reader: {@code CIF et chèque de la Région}
     * @param regle id of the rule it changes
     * @param dispositifs codes of those it concerns
     */
    record CumulOuvrable(String cle, String libelle, String regle, List<Concerne> dispositifs) {

        /** Whom a convention that allows it must have among its parties, in the order of the packs. */
        public List<Partie> signataires() {
            return dispositifs.stream().map(Concerne::payeur).distinct().sorted().toList();
        }

        public String codeDesSignataires() {
            return signataires().stream().map(Partie::code).collect(Collectors.joining("-"));
        }

        /** For a French reader: both who sign it, joined by « et ». */
        public String libelleDesSignataires() {
            List<String> noms = signataires().stream().map(Partie::libelle).toList();
            return noms.size() < 2 ? String.join("", noms) : String.join(", ", noms.subList(0, noms.size() - 1)) + " et " + noms.get(noms.size() - 1);
        }
    }

    /** @param payeur whom a convention on it must have among its parties */
    record Concerne(String code, String libelle, Partie payeur) {}
}
