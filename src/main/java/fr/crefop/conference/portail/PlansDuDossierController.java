package fr.crefop.conference.portail;

import fr.crefop.conference.financement.Plans;
import fr.crefop.conference.financement.VerificationDesPlans;
import fr.crefop.conference.financement.VerificationDesPlans.PlanVerifie;
import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Every plan that a case ever had, each computed again with what was known then. */
@Controller
class PlansDuDossierController {

    /** Far more plans than any case has. */
    private static final int DERNIERE_PAGE = 1000;

    private final LectureDesDossiers dossiers;
    private final VerificationDesPlans verification;

    PlansDuDossierController(LectureDesDossiers dossiers, VerificationDesPlans verification) {
        this.dossiers = dossiers;
        this.verification = verification;
    }

    @GetMapping("/dossiers/{numero}/plans")
    String lire(@PathVariable String numero, @RequestParam(name = "page", defaultValue = "0") String page, Principal principal, Model modele) {
        if (!page.matches("[0-9]{1,4}") || Integer.parseInt(page) > DERNIERE_PAGE || dossiers.visible(numero, principal.getName()).isEmpty()) {
            throw new PageIntrouvable();
        }
        int rang = Integer.parseInt(page);
        List<PlanVerifie> plans = verification.verifier(numero, rang);
        modele.addAttribute("numero", numero).addAttribute("plans", plans).addAttribute("page", rang)
                .addAttribute("suivante", plans.size() == Plans.PAR_PAGE);
        return "plans";
    }
}
