package fr.crefop.conference.portail;

import fr.crefop.conference.securite.Connecte;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.travaux.Scenarios;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The scenarios of a case: whoever sees the case compares them, the rapporteur makes, removes and retains them. */
@Controller
@RequestMapping("/dossiers/{numero}/scenarios")
class ScenariosController {

    private final PageDesScenarios pages;
    private final SaisieDeScenario lecture;
    private final Scenarios scenarios;

    ScenariosController(PageDesScenarios pages, SaisieDeScenario lecture, Scenarios scenarios) {
        this.pages = pages;
        this.lecture = lecture;
        this.scenarios = scenarios;
    }

    @GetMapping
    String lire(@PathVariable String numero, @AuthenticationPrincipal Connecte connecte, Model page) {
        return pages.montrer(numero, connecte.compte(), new LinkedMultiValueMap<>(), page);
    }

    @PostMapping
    String creer(@PathVariable String numero, @RequestParam MultiValueMap<String, String> saisie,
            @AuthenticationPrincipal Connecte connecte, Model page, HttpServletResponse reponse) {
        return faire(numero, connecte, saisie, page, reponse,
                () -> scenarios.creer(numero, saisie.getFirst("nom"), lecture.lire(saisie, pages.debut(numero)), connecte.getUsername()));
    }

    @PostMapping("/{id}/retenir")
    String retenir(@PathVariable String numero, @PathVariable long id, @AuthenticationPrincipal Connecte connecte, Model page,
            HttpServletResponse reponse) {
        return faire(numero, connecte, new LinkedMultiValueMap<>(), page, reponse,
                () -> scenarios.retenir(numero, id, connecte.getUsername()));
    }

    @PostMapping("/{id}/supprimer")
    String supprimer(@PathVariable String numero, @PathVariable long id, @AuthenticationPrincipal Connecte connecte, Model page,
            HttpServletResponse reponse) {
        return faire(numero, connecte, new LinkedMultiValueMap<>(), page, reponse,
                () -> scenarios.supprimer(numero, id, connecte.getUsername()));
    }

    private String faire(String numero, Connecte connecte, MultiValueMap<String, String> saisie, Model page,
            HttpServletResponse reponse, Runnable acte) {
        pages.exigerLeDossier(numero, connecte.compte());
        try {
            acte.run();
            return "redirect:/dossiers/" + numero + "/scenarios";
        } catch (RefusMetier refus) {
            reponse.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            page.addAttribute("refus", refus);
            return pages.montrer(numero, connecte.compte(), saisie, page);
        }
    }
}
