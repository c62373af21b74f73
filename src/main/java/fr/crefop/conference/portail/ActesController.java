package fr.crefop.conference.portail;

import fr.crefop.conference.socle.RefusMetier;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The buttons of the case page; each leads back to it, with the refusal when there is one. */
@Controller
class ActesController {

    private final ActesSurLeDossier actes;

    ActesController(ActesSurLeDossier actes) {
        this.actes = actes;
    }

    @PostMapping("/dossiers/{numero}/retrait")
    String retirer(@PathVariable String numero, @RequestParam(required = false) String motif,
            @RequestParam(required = false) String confirmation, Principal principal, RedirectAttributes suite) {
        return faire(numero, suite, () -> actes.retirer(numero, motif, "oui".equals(confirmation), principal.getName()));
    }

    @PostMapping("/dossiers/{numero}/reouverture")
    String rouvrir(@PathVariable String numero, @RequestParam(required = false) String motif, Principal principal,
            RedirectAttributes suite) {
        return faire(numero, suite, () -> actes.rouvrir(numero, motif, principal.getName()));
    }

    private static String faire(String numero, RedirectAttributes suite, Runnable acte) {
        try {
            acte.run();
        } catch (RefusMetier refus) {
            suite.addFlashAttribute("refus", refus.getMessage());
        }
        suite.addAttribute("numero", numero);
        return "redirect:/dossiers/{numero}";
    }
}
