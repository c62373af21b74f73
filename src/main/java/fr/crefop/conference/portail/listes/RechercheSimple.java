package fr.crefop.conference.portail.listes;

import fr.crefop.conference.socle.PageDeListe;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Words to find and the page to show, as the address says them.
 *
 * @param texte empty for all
 * @param page from 1
 */
public record RechercheSimple(String texte, int page) {

    private static final int TEXTE_AU_PLUS = 100;
    private static final int MOTS_AU_PLUS = 8;

    /**
     * @param champs of the address; those that it does not know are left alone
     * @throws RefusMetier when the text is too long, or there is no such page
     */
    public static RechercheSimple lire(Map<String, String> champs) {
        String texte = champs.getOrDefault("q", "").strip();
        if (texte.length() > TEXTE_AU_PLUS) {
            throw refus("q", "La recherche se dit en " + TEXTE_AU_PLUS + " caractères au plus.");
        }
        if (texte.indexOf('\0') >= 0) {
            throw refus("q", "La recherche contient un caractère illisible.");
        }
        return new RechercheSimple(texte, page(champs.getOrDefault("page", "")));
    }

    private static int page(String texte) {
        if (texte.isBlank()) {
            return 1;
        }
        if (!texte.matches("[1-9]\\d{0,5}") || Integer.parseInt(texte) > PageDeListe.DERNIERE) {
            throw refus("page", "Cette page n'existe pas.");
        }
        return Integer.parseInt(texte);
    }

    static RefusMetier refus(String champ, String message) {
        return new RefusMetier(message, List.of(new Erreur(champ, null, message)));
    }

    /** Each of which must be found. */
    public List<String> mots() {
        return texte.isEmpty() ? List.of() : Arrays.stream(texte.split("\\s+")).limit(MOTS_AU_PLUS).toList();
    }

    /** The same list at another page. */
    public String adresse(String chemin, int autrePage) {
        return completer(UriComponentsBuilder.fromPath(chemin), autrePage).encode().build().toUriString();
    }

    UriComponentsBuilder completer(UriComponentsBuilder adresse, int autrePage) {
        ajouter(adresse, "q", texte.isEmpty() ? null : texte);
        ajouter(adresse, "page", autrePage == 1 ? null : String.valueOf(autrePage));
        return adresse;
    }

    static void ajouter(UriComponentsBuilder adresse, String champ, String valeur) {
        if (valeur != null) {
            adresse.queryParam(champ, "{" + champ + "}").uriVariables(Map.of(champ, valeur));
        }
    }
}
