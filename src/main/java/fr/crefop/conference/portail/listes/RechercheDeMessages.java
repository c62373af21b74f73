package fr.crefop.conference.portail.listes;

import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What of one's messages is looked for, as the address says it: words, those of which cases, in which order, which page.
 *
 * @param quoi a filter of the page, empty for all
 * @param anciensDAbord the oldest first; the latest otherwise
 */
public record RechercheDeMessages(RechercheSimple mots, String quoi, boolean anciensDAbord) {

    private static final String ANCIENS = "anciens";

    /**
     * @param filtres those that the page knows
     * @throws fr.crefop.conference.socle.RefusMetier when the text is too long, or there is no such page, filter or order
     */
    public static RechercheDeMessages lire(Map<String, String> champs, List<String> filtres) {
        String quoi = champs.getOrDefault("quoi", "");
        String tri = champs.getOrDefault("tri", "");
        if (!quoi.isEmpty() && !filtres.contains(quoi)) {
            throw RechercheSimple.refus("quoi", "Ce choix n'existe pas.");
        }
        if (!tri.isEmpty() && !tri.equals(ANCIENS)) {
            throw RechercheSimple.refus("tri", "Cet ordre n'existe pas.");
        }
        return new RechercheDeMessages(RechercheSimple.lire(champs), quoi, tri.equals(ANCIENS));
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
        RechercheSimple.ajouter(adresse, "tri", anciensDAbord ? ANCIENS : null);
        return mots.completer(adresse, autrePage).encode().build().toUriString();
    }
}
