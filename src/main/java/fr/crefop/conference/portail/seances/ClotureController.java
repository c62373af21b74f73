package fr.crefop.conference.portail.seances;

import fr.crefop.conference.bureau.Seance;
import fr.crefop.conference.decisions.ProcesVerbaux;
import fr.crefop.conference.securite.Connecte;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

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
        if (!seance.estConvoquee() || !seances.aCommence(seance)) {
            return "redirect:/seances/" + id;
        }
        page.addAttribute("seance", seance);
        page.addAttribute("points", suites.de(id));
        return "seance-cloture";
    }

    @PostMapping
    String clore(@PathVariable long id, @AuthenticationPrincipal Connecte connecte, Model page, HttpServletResponse reponse) {
        return seances.agir(id, connecte, page, reponse, () -> procesVerbaux.clore(id, connecte.getUsername()));
    }
}
