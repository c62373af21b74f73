package fr.crefop.conference.portail.listes;

import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What of a list is looked for, as the address says it: words, one of the choices of the page, in which of its orders, which page.
 *
 * @param quoi a choice of the page, empty for all
 * @param tri an order of the page, empty for the first one
 */
public record RechercheChoisie(RechercheSimple mots, String quoi, String tri) {

    /** The order of the lists whose first line is otherwise the latest. */
    public static final String ANCIENS = "anciens";

    /**
     * @param choix those that the page knows
     * @param ordres besides the first one
     * @throws fr.crefop.conference.socle.RefusMetier when the text is too long, or there is no such page, choice or order
     */
    public static RechercheChoisie lire(Map<String, String> champs, List<String> choix, List<String> ordres) {
        return new RechercheChoisie(RechercheSimple.lire(champs), connu(champs, "quoi", choix, "Ce choix n'existe pas."),
                connu(champs, "tri", ordres, "Cet ordre n'existe pas."));
    }

    private static String connu(Map<String, String> champs, String champ, List<String> connus, String refus) {
        String valeur = champs.getOrDefault(champ, "");
        if (!valeur.isEmpty() && !connus.contains(valeur)) {
            throw RechercheSimple.refus(champ, refus);
        }
        return valeur;
    }

    public boolean anciensDAbord() {
        return tri.equals(ANCIENS);
    }

    public String texte() {
        return mots.texte();
    }

    public int page() {
        return mots.page();
    }

    /** Whether all is shown. */
    public boolean vide() {
        return mots.texte().isEmpty() && quoi.isEmpty();
    }

    /** The same list at another page. */
    public String adresse(String chemin, int autrePage) {
        UriComponentsBuilder adresse = UriComponentsBuilder.fromPath(chemin);
        RechercheSimple.ajouter(adresse, "quoi", quoi.isEmpty() ? null : quoi);
        RechercheSimple.ajouter(adresse, "tri", tri.isEmpty() ? null : tri);
        return mots.completer(adresse, autrePage).encode().build().toUriString();
    }
}
