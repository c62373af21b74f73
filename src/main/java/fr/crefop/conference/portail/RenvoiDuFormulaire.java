package fr.crefop.conference.portail;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

/**
 * What was typed and could not be taken, kept in the page that says so, with a button that sends it again: who answered at length loses
 * nothing, and neither a script nor the register is needed. A password, a code or a document is never kept that way.
 */
final class RenvoiDuFormulaire {

    private static final Set<String> SECRETS = Set.of("motDePasse", "actuel", "nouveau", "encore", "code");
    private static final String FORMULAIRE = """
            <p>Ce que vous avez écrit est gardé dans cette page. %s</p>
            <form method="post" action="%s">%s<p><button class="bouton" type="submit">Envoyer de nouveau</button></p></form>
            <p><a href="/">Revenir à mes dossiers sans l'envoyer</a></p>
            """;

    private static final String RIEN_N_EST_FAIT = "Laissez-la ouverte et, dans un moment, envoyez de nouveau.";
    private static final String PEUT_ETRE = "Laissez-la ouverte et, dans un moment, regardez dans un autre onglet si c'est enregistré. N'envoyez de nouveau que si ce ne l'est pas.";

    private RenvoiDuFormulaire() {}

    /**
     * @param peutEtreFait whether it may be stored already, and should not be sent twice unseen
     * @return HTML, empty when there is nothing to send again
     */
    static String de(HttpServletRequest demande, boolean peutEtreFait) {
        Map<String, String[]> champs = champs(demande);
        if (champs.isEmpty() || champs.keySet().stream().anyMatch(SECRETS::contains)) {
            return "";
        }
        StringBuilder caches = new StringBuilder();
        champs.forEach((nom, valeurs) -> {
            for (String valeur : valeurs) {
                caches.append("<input type=\"hidden\" name=\"").append(HtmlUtils.htmlEscape(nom, "UTF-8")).append("\" value=\"")
                        .append(HtmlUtils.htmlEscape(valeur, "UTF-8").replace("\r", "&#13;").replace("\n", "&#10;")).append("\">");
            }
        });
        return FORMULAIRE.formatted(peutEtreFait ? PEUT_ETRE : RIEN_N_EST_FAIT, HtmlUtils.htmlEscape(demande.getRequestURI()), caches);
    }

    private static Map<String, String[]> champs(HttpServletRequest demande) {
        String type = demande.getContentType();
        if (!demande.getMethod().equals("POST") || type == null || !type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
            return Map.of();
        }
        try {
            return demande.getParameterMap();
        } catch (RuntimeException illisible) {
            return Map.of();
        }
    }
}
