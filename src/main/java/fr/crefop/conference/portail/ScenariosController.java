package fr.crefop.conference.portail;

import fr.crefop.conference.portail.BrouillonDuTravail.Feuille;
import fr.crefop.conference.portail.PageDuTravail.Partie;
import fr.crefop.conference.securite.Connecte;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.travaux.Scenarios;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The rapporteur makes, removes and retains the scenarios that the working page compares. */
@Controller
@RequestMapping("/dossiers/{numero}/scenarios")
class ScenariosController {

    private final PageDuTravail pages;
    private final ScenariosDuTravail dates;
    private final SaisieDeScenario lecture;
    private final Scenarios scenarios;
    private final BrouillonDuTravail brouillons;

    ScenariosController(PageDuTravail pages, ScenariosDuTravail dates, SaisieDeScenario lecture, Scenarios scenarios, BrouillonDuTravail brouillons) {
        this.pages = pages;
        this.dates = dates;
        this.lecture = lecture;
        this.scenarios = scenarios;
        this.brouillons = brouillons;
    }

    /** @param fait what the page then says */
    private record Acte(String fait, Runnable execution) {}

    @PostMapping
    String creer(@PathVariable String numero, @RequestParam MultiValueMap<String, String> saisie,
            @AuthenticationPrincipal Connecte connecte, Model page, HttpServletResponse reponse, RedirectAttributes suite) {
        return faire(numero, connecte, saisie, page, reponse, suite, new Acte("Le scénario est calculé.",
                () -> {
                    scenarios.creer(numero, saisie.getFirst("nom"), lecture.lire(saisie, dates.debut(numero)), connecte.getUsername());
                    ApresLActe.ranger(() -> brouillons.oublier(connecte.compte(), numero, Feuille.SCENARIO));
                }));
    }

    @PostMapping("/{id}/retenir")
    String retenir(@PathVariable String numero, @PathVariable long id, @AuthenticationPrincipal Connecte connecte, Model page,
            HttpServletResponse reponse, RedirectAttributes suite) {
        return faire(numero, connecte, new LinkedMultiValueMap<>(), page, reponse, suite, new Acte("Le scénario est retenu : la proposition part de lui.",
                () -> scenarios.retenir(numero, id, connecte.getUsername())));
    }

    @PostMapping("/{id}/supprimer")
    String supprimer(@PathVariable String numero, @PathVariable long id, @AuthenticationPrincipal Connecte connecte, Model page,
            HttpServletResponse reponse, RedirectAttributes suite) {
        return faire(numero, connecte, new LinkedMultiValueMap<>(), page, reponse, suite, new Acte("Le scénario est supprimé.",
                () -> scenarios.supprimer(numero, id, connecte.getUsername())));
    }

    private String faire(String numero, Connecte connecte, MultiValueMap<String, String> saisie, Model page,
            HttpServletResponse reponse, RedirectAttributes suite, Acte acte) {
        if (pages.dejaRepondu(numero, connecte.compte())) {
            return pages.close(saisie.toSingleValueMap(), page, reponse);
        }
        try {
            acte.execution().run();
            suite.addFlashAttribute("fait", acte.fait());
            return "redirect:" + PageDuTravail.adresse(numero, Partie.SCENARIOS);
        } catch (RefusMetier refus) {
            if (!saisie.isEmpty()) {
                page.addAttribute("scenarioSaisi", saisie);
            }
            return pages.refuser(numero, connecte.compte(), Partie.SCENARIOS, refus, page, reponse);
        }
    }
}
