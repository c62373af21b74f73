package fr.crefop.conference.portail.personne;

import fr.crefop.conference.decisions.Decisions;
import fr.crefop.conference.decisions.MotsDuPlan;
import fr.crefop.conference.decisions.PagesDesPersonnes;
import fr.crefop.conference.lien.Liens;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The page that a person opens by her link, without an account, and the same on paper. What opens nothing is always the same page:
 * it does not tell whether there was a link. Its address is told to no other site, kept by no cache and found by no search engine.
 */
@Controller
@RequestMapping("/personne/plan/{jeton}")
class PageDeLaPersonneController {

    private static final int POIDS_D_UN_DOCUMENT = 5;
    private static final String MORTE = "lien-mort";

    private final Liens liens;
    private final PagesDesPersonnes pages;
    private final Decisions decisions;
    private final FreinDesOuvertures frein;
    private final MotsDuPlan mots = new MotsDuPlan();

    PageDeLaPersonneController(Liens liens, PagesDesPersonnes pages, Decisions decisions, FreinDesOuvertures frein) {
        this.liens = liens;
        this.pages = pages;
        this.decisions = decisions;
        this.frein = frein;
    }

    @GetMapping
    String lire(@PathVariable String jeton, HttpServletRequest demande, HttpServletResponse reponse, Model page) {
        taire(reponse);
        if (!frein.laissePasser(demande.getRemoteAddr(), 1)) {
            return tropSouvent(reponse, page);
        }
        Optional<String> numero = liens.ouvrir(jeton);
        if (numero.isEmpty()) {
            return lienMort(reponse);
        }
        page.addAttribute("page", pages.de(numero.get()));
        page.addAttribute("mots", mots);
        page.addAttribute("jeton", jeton);
        return "plan-de-la-personne";
    }

    /** Written by hand: what is given to who has no account is noted by its link, not as a reading by an account. */
    @GetMapping("/plan.pdf")
    String imprimer(@PathVariable String jeton, HttpServletRequest demande, HttpServletResponse reponse, Model page) throws IOException {
        taire(reponse);
        if (!frein.laissePasser(demande.getRemoteAddr(), POIDS_D_UN_DOCUMENT)) {
            return tropSouvent(reponse, page);
        }
        Optional<byte[]> document = liens.ouvrir(jeton).flatMap(decisions::document);
        if (document.isEmpty()) {
            return lienMort(reponse);
        }
        reponse.setContentType(MediaType.APPLICATION_PDF_VALUE);
        reponse.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename("plan.pdf").build().toString());
        reponse.getOutputStream().write(document.get());
        return null;
    }

    private static void taire(HttpServletResponse reponse) {
        reponse.setHeader("Referrer-Policy", "no-referrer");
        reponse.setHeader("X-Robots-Tag", "noindex, nofollow");
        reponse.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static String lienMort(HttpServletResponse reponse) {
        reponse.setStatus(HttpStatus.NOT_FOUND.value());
        return MORTE;
    }

    private static String tropSouvent(HttpServletResponse reponse, Model page) {
        reponse.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        reponse.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(FreinDesOuvertures.MINUTE.toSeconds()));
        page.addAttribute("tropSouvent", true);
        return MORTE;
    }
}
