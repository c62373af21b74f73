package fr.crefop.conference.portail;

import com.fasterxml.jackson.databind.JsonNode;
import fr.crefop.conference.portail.saisie.CatalogueDeSaisie;
import fr.crefop.conference.portail.saisie.LectureDuFormulaire;
import fr.crefop.conference.portail.saisie.Saisie;
import fr.crefop.conference.socle.RefusMetier;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The submission page: see the plan at once, then send. What was typed comes back with every answer. */
@Controller
@RequestMapping("/saisines/nouvelle")
class SaisineController {

    private static final String PAGE = "saisine";

    private final CatalogueDeSaisie catalogue;
    private final LectureDuFormulaire lecture;
    private final DepotDeSaisine depot;

    SaisineController(CatalogueDeSaisie catalogue, LectureDuFormulaire lecture, DepotDeSaisine depot) {
        this.catalogue = catalogue;
        this.lecture = lecture;
        this.depot = depot;
    }

    @GetMapping
    String vierge(Principal principal, Model page) {
        // Nobody fills in a form that will be refused.
        if (!depot.peutDeposer(principal.getName())) {
            throw new AccessDeniedException("Seuls un conseiller et le secrétariat déposent une saisine.");
        }
        return montrer(Saisie.vierge(), page);
    }

    @PostMapping(params = "action=calculer")
    String calculer(@RequestParam MultiValueMap<String, String> valeurs, Model page, HttpServletResponse reponse) {
        try {
            JsonNode demande = lecture.lire(valeurs).get("demande");
            PagesDuPlan.expliquer(depot.simuler(demande), depot.lire(demande), page);
            page.addAttribute("modeles", depot.modeles(demande));
            return montrer(new Saisie(valeurs, List.of()), page);
        } catch (RefusMetier refus) {
            return refuser(valeurs, refus, page, reponse);
        }
    }

    @PostMapping(params = "action=envoyer")
    String envoyer(@RequestParam MultiValueMap<String, String> valeurs, Principal principal, Model page,
            HttpServletResponse reponse, RedirectAttributes suite) {
        try {
            JsonNode saisine = lecture.lire(valeurs);
            String numero = depot.deposer(saisine, principal.getName());
            suite.addFlashAttribute("fait", "Saisine envoyée, dossier " + numero + ".");
            return "redirect:/dossiers/" + numero;
        } catch (DoublonDit doublon) {
            page.addAttribute("doublon", true).addAttribute("premierDossier", doublon.numero());
            return refuser(valeurs, new RefusMetier(doublon.getMessage()), page, reponse, HttpStatus.CONFLICT);
        } catch (RefusMetier refus) {
            return refuser(valeurs, refus, page, reponse);
        }
    }

    private String refuser(MultiValueMap<String, String> valeurs, RefusMetier refus, Model page, HttpServletResponse reponse) {
        return refuser(valeurs, refus, page, reponse, HttpStatus.BAD_REQUEST);
    }

    private String refuser(MultiValueMap<String, String> valeurs, RefusMetier refus, Model page, HttpServletResponse reponse,
            HttpStatus statut) {
        reponse.setStatus(statut.value());
        page.addAttribute("refus", refus.getMessage());
        return montrer(Saisie.refusee(valeurs, refus.erreurs(), catalogue), page);
    }

    private String montrer(Saisie saisie, Model page) {
        page.addAttribute("saisie", saisie);
        page.addAttribute("sections", catalogue.sections());
        return PAGE;
    }
}
