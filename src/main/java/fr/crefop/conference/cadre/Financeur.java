package fr.crefop.conference.cadre;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who may pay.
 *
 * @param libelle the name a French reader knows
 * @param role what a régime asks for when it says that the region's funder pays (REGION, CONGE); null for a national funder
 * @param groupe code of the group of accounts that answers for it; null when nobody is asked
 * @param organisme its house, among those that share the group; null when the group is one house
 * @param secteur the one sector it is for; null when conditions are the same for all
 * @param inconnu true for a payer that the demande does not name: nobody can answer for it
 * @param accord the datum of the demande that is its commitment once it is true: nobody is then asked again; null for all others
 * @param sujet its name at the head of a sentence, with its article; null where the name stands there without one
 * @param succedeA names of those whose place it took, as people still say them; what stands in parentheses tells which part of them
 */
public record Financeur(String code, String libelle, String role, String groupe, String organisme, String secteur, boolean inconnu,
        String accord, String sujet, List<String> succedeA) {

    /** Those of the procedure that answer for a payer who keeps no account here. */
    static final Set<String> GROUPES_DE_LA_PROCEDURE = Set.of("conseiller", "secretariat");

    /** Its name, and those that a reader who knows only the former ones looks for. */
    public String libelleEtAnciensNoms() {
        return succedeA.isEmpty() ? libelle : libelle + " (anciennement " + String.join(", ", succedeA) + ")";
    }

    /**
     * For which part of what it did, in parentheses after a blank, it took the place of the one of that name or code, however it is written: an
     * empty text for all of it. Empty for who took no place of that one.
     */
    public Optional<String> succession(String ancien) {
        return succedeA.stream().filter(nom -> enCode(sansPart(nom)).equals(enCode(ancien))).map(nom -> nom.substring(sansPart(nom).length())).findFirst();
    }

    private static String sansPart(String nom) {
        return nom.replaceAll(" \\(.*", "");
    }

    private static String enCode(String nom) {
        return Normalizer.normalize(nom, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toUpperCase(Locale.FRENCH).replace("+", " PLUS")
                .replaceAll("[^A-Z0-9]+", "_");
    }

    Financeur nomme(String autreCode) {
        return new Financeur(autreCode, libelle, role, groupe, organisme, secteur, inconnu, accord, sujet, succedeA);
    }
}
