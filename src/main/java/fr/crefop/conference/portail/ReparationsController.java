package fr.crefop.conference.portail;

import fr.crefop.conference.portail.listes.RechercheSimple;
import fr.crefop.conference.processus.TravauxEnPanne;
import fr.crefop.conference.processus.TravauxEnPanne.Panne;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.socle.PageDeListe;
import fr.crefop.conference.socle.RefusMetier;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps that stopped, and the button that starts them again; of a case, its number alone. */
@Controller
@RequestMapping("/reparations")
class ReparationsController {

    private final TravauxEnPanne travaux;
    private final Comptes comptes;

    ReparationsController(TravauxEnPanne travaux, Comptes comptes) {
        this.travaux = travaux;
        this.comptes = comptes;
    }

    @GetMapping
    String lister(@RequestParam Map<String, String> champs, Principal principal, Model page) {
        RechercheSimple recherche = RechercheSimple.lire(champs);
        page.addAttribute("recherche", recherche);
        page.addAttribute("pannes", travaux.liste(recherche.page(), PageDeListe.TAILLE));
        // Who administrates reads no case.
        page.addAttribute("litLesDossiers", comptes.est(principal.getName(), Groupe.SECRETARIAT));
        return "reparations";
    }

    @PostMapping("/{travail:[0-9A-Za-z-]{1,64}}/relancer")
    String relancer(@PathVariable String travail, Principal principal, Model page, HttpServletResponse reponse, RedirectAttributes suite) {
        try {
            Panne panne = travaux.relancer(travail, principal.getName());
            suite.addFlashAttribute("fait", "« " + panne.etape() + " » est relancée" + (panne.numero() == null ? "" : " (" + panne.numero() + ")")
                    + ". Si elle échoue encore, elle revient ici et vous êtes prévenu.");
            return "redirect:/reparations";
        } catch (RefusMetier refus) {
            RefusDit.ici(refus, page, reponse);
            return lister(Map.of(), principal, page);
        }
    }
}
