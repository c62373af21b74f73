package fr.crefop.conference.portail.personne;

import fr.crefop.conference.decisions.Decisions;
import fr.crefop.conference.decisions.MotsDuPlan;
import fr.crefop.conference.decisions.PagesDesPersonnes;
import fr.crefop.conference.lien.Liens;
import fr.crefop.conference.portail.personne.AvisDemandes.AvisDemande;
import fr.crefop.conference.portail.personne.AvisDemandes.AvisRefuse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page that a person opens by her link, without an account, and the same on paper. What opens nothing is always the same page:
 * it does not tell whether there was a link. Its address is told to no other site, kept by no cache and found by no search engine.
 */
@Controller
@RequestMapping("/personne/plan/{jeton}")
class PageDeLaPersonneController {

    private static final int POIDS_D_UN_DOCUMENT = 5;
    private static final int POIDS_D_UN_ENVOI = 2;
    private static final String MORTE = "lien-mort";

    private final Liens liens;
    private final PagesDesPersonnes pages;
    private final Decisions decisions;
    private final FreinDesOuvertures frein;
    private final AvisDemandes avis;
    private final MotsDuPlan mots = new MotsDuPlan();

    PageDeLaPersonneController(Liens liens, PagesDesPersonnes pages, Decisions decisions, FreinDesOuvertures frein, AvisDemandes avis) {
        this.liens = liens;
        this.pages = pages;
        this.decisions = decisions;
        this.frein = frein;
        this.avis = avis;
    }

    /** @param merci that what she said is kept, told by the address: there is no session to tell it */
    @GetMapping
    String lire(@PathVariable String jeton, @RequestParam(required = false) String merci, HttpServletRequest demande, HttpServletResponse reponse, Model page) {
        taire(reponse);
        if (!frein.laissePasser(demande.getRemoteAddr(), 1)) {
            return tropSouvent(reponse, page);
        }
        Optional<String> numero = liens.ouvrir(jeton);
        if (numero.isEmpty()) {
            return lienMort(reponse);
        }
        return montrer(jeton, numero.get(), merci != null, null, page);
    }

    /** By the same protection as her page: who has the link, as long as it opens something. */
    @PostMapping("/avis")
    String donnerSonAvis(@PathVariable String jeton, @RequestParam Map<String, String> saisie, HttpServletRequest demande, HttpServletResponse reponse,
            Model page) {
        taire(reponse);
        if (!frein.laissePasser(demande.getRemoteAddr(), POIDS_D_UN_ENVOI)) {
            return tropSouvent(reponse, page);
        }
        Optional<String> numero = liens.ouvrir(jeton);
        if (numero.isEmpty()) {
            return lienMort(reponse);
        }
        AvisRefuse refuse = avis.enregistrer(numero.get(), saisie);
        if (refuse == null) {
            return "redirect:/personne/plan/{jeton}?merci#votre-avis";
        }
        reponse.setStatus(HttpStatus.BAD_REQUEST.value());
        return montrer(jeton, numero.get(), false, refuse, page);
    }

    private String montrer(String jeton, String numero, boolean merci, AvisRefuse refuse, Model page) {
        page.addAttribute("page", pages.de(numero));
        page.addAttribute("mots", mots);
        page.addAttribute("jeton", jeton);
        List<AvisDemande> demandes = avis.pour(numero);
        page.addAttribute("avis", demandes);
        // Said beside its form, or at the head of the page when the form is there no more.
        page.addAttribute("refus", refuse == null || demandes.stream().anyMatch(d -> d.moment() == refuse.moment()) ? null : refuse.refus());
        page.addAttribute("merci", merci);
        page.addAttribute("avisRefuse", refuse);
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
