package fr.crefop.conference.portail.listes;

import fr.crefop.conference.socle.PageDeListe;
import fr.crefop.conference.socle.RefusMetier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** How the API cuts its lists: how many a page holds, how many there are when they were counted, and by which address the next ones are read. */
public final class PagesDeLApi {

    public static final int AU_PLUS = 100;
    public static final String TOTAL = "X-Total-Count";
    private static final String LIMITE = "limite";

    private PagesDeLApi() {}

    /** @throws RefusMetier when the address asks for none, or for more than a page can hold */
    public static int limite(Map<String, String> champs) {
        String texte = champs.getOrDefault(LIMITE, "").strip();
        if (texte.isEmpty()) {
            return AU_PLUS;
        }
        if (!texte.matches("[1-9]\\d{0,2}") || Integer.parseInt(texte) > AU_PLUS) {
            throw RechercheSimple.refus(LIMITE, "Une page compte de 1 à " + AU_PLUS + " lignes.");
        }
        return Integer.parseInt(texte);
    }

    /** @param adresse of the same list at another page, within this house */
    public static <T> ResponseEntity<List<T>> de(PageDeListe<T> page, Map<String, String> champs, IntFunction<String> adresse) {
        List<String> liens = new ArrayList<>();
        if (!page.estLaPremiere()) {
            liens.add(lien(adresse.apply(page.page() - 1), champs, "prev"));
        }
        if (page.aUneSuite()) {
            liens.add(lien(adresse.apply(page.page() + 1), champs, "next"));
        }
        ResponseEntity.BodyBuilder reponse = ResponseEntity.ok();
        if (!page.bornee()) {
            reponse.header(TOTAL, String.valueOf(page.total()));
        }
        return (liens.isEmpty() ? reponse : reponse.header(HttpHeaders.LINK, String.join(", ", liens))).body(page.lignes());
    }

    private static String lien(String adresse, Map<String, String> champs, String rel) {
        String limite = champs.getOrDefault(LIMITE, "").strip();
        return "<" + adresse + (limite.isEmpty() ? "" : (adresse.contains("?") ? "&" : "?") + LIMITE + "=" + limite) + ">; rel=\"" + rel + "\"";
    }
}
