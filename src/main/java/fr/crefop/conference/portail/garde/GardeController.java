package fr.crefop.conference.portail.garde;

import fr.crefop.conference.brouillons.Repere;
import fr.crefop.conference.portail.AdresseDIci;
import fr.crefop.conference.portail.ReponseDeBrouillon;
import fr.crefop.conference.securite.Connecte;
import fr.crefop.conference.socle.RefusMetier;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps any form as it is typed, for the page's script; by its buttons, without script. */
@Controller
@RequestMapping("/brouillons/formulaires")
class GardeController {

    private final FormulairesCommences formulaires;

    GardeController(FormulairesCommences formulaires) {
        this.formulaires = formulaires;
    }

    /** For the script. */
    @PostMapping
    ResponseEntity<String> garder(@RequestParam(defaultValue = "") String garde, @RequestParam(required = false) String repere,
            @AuthenticationPrincipal Connecte connecte, HttpServletRequest demande) {
        return ReponseDeBrouillon.de(() -> formulaires.garder(connecte.compte(), garde, valeurs(demande), Repere.lire(repere)));
    }

    @PostMapping(params = "action=brouillon")
    String enregistrer(@RequestParam(defaultValue = "") String garde, @RequestParam(required = false) String repere,
            @RequestParam(required = false) String repereAutre, @RequestParam(defaultValue = "/") String retour, @AuthenticationPrincipal Connecte connecte, HttpServletRequest demande,
            RedirectAttributes suite) {
        Map<String, List<String>> valeurs = valeurs(demande);
        try {
            formulaires.garder(connecte.compte(), garde, valeurs, Repere.choisi(repereAutre, repere));
        } catch (RefusMetier refus) {
            suite.addFlashAttribute(Commence.NON_GARDE, Commence.NonGarde.de(garde, valeurs, Repere.lire(repere), refus));
        }
        return "redirect:" + AdresseDIci.ou(retour, "/");
    }

    @PostMapping(params = "action=effacer")
    String effacer(@RequestParam(defaultValue = "") String garde, @RequestParam(defaultValue = "/") String retour,
            @AuthenticationPrincipal Connecte connecte) {
        formulaires.clore(connecte.compte(), garde, null);
        return "redirect:" + AdresseDIci.ou(retour, "/");
    }

    private static Map<String, List<String>> valeurs(HttpServletRequest demande) {
        return ChampsGardes.de(demande.getParameterMap());
    }
}
