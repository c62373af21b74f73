package fr.crefop.conference.portail.seances;

import fr.crefop.conference.bureau.Seance;
import fr.crefop.conference.decisions.ProcesVerbaux;
import fr.crefop.conference.portail.RefusDit;
import fr.crefop.conference.securite.Connecte;
import fr.crefop.conference.socle.RefusMetier;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The secretariat closes a session, once it has read what that does to each vote: nobody can undo it. */
@Controller
@RequestMapping("/seances/{id:\\d{1,9}}/cloture")
class ClotureController {

    private final SeanceController seances;
    private final CeQueLaClotureFait suites;
    private final ProcesVerbaux procesVerbaux;

    ClotureController(SeanceController seances, CeQueLaClotureFait suites, ProcesVerbaux procesVerbaux) {
        this.seances = seances;
        this.suites = suites;
        this.procesVerbaux = procesVerbaux;
    }

    /** A session that cannot be closed says why on its own page. */
    @GetMapping
    String confirmer(@PathVariable long id, @AuthenticationPrincipal Connecte connecte, Model page) {
        Seance seance = seances.exiger(id, connecte.compte());
        return seCloture(seance) ? montrer(seance, page) : "redirect:/seances/" + id;
    }

    @PostMapping
    String clore(@PathVariable long id, @RequestParam(required = false) String presents, @AuthenticationPrincipal Connecte connecte, Model page,
            HttpServletResponse reponse) {
        Seance seance = seances.exiger(id, connecte.compte());
        try {
            List<String> aDepartager = procesVerbaux.clore(id, presents, connecte.getUsername());
            if (aDepartager.isEmpty()) {
                return "redirect:/seances/" + id;
            }
            page.addAttribute("refus", "Les votes sont comptés, mais la séance ne se clôt pas encore : les réponses sont à égalité pour "
                    + String.join(", ", aDepartager) + ", les coprésidents doivent départager. Gardez la liste des présents : vous la donnerez en clôturant.");
            page.addAttribute("presentsSaisis", presents);
            return montrer(seance, page);
        } catch (RefusMetier refus) {
            if (!seCloture(seance)) {
                return seances.refuser(refus, id, connecte, page, reponse);
            }
            RefusDit.ici(refus, page, reponse);
            page.addAttribute("presentsSaisis", presents);
            return montrer(seance, page);
        }
    }

    private boolean seCloture(Seance seance) {
        return seance.estConvoquee() && seances.aCommence(seance);
    }

    private String montrer(Seance seance, Model page) {
        page.addAttribute("seance", seance).addAttribute("points", suites.de(seance.id()));
        return "seance-cloture";
    }
}
