package fr.crefop.conference.portail.seances;

import fr.crefop.conference.bureau.Presences;
import fr.crefop.conference.bureau.Seance;
import fr.crefop.conference.portail.RefusDit;
import fr.crefop.conference.securite.Connecte;
import fr.crefop.conference.socle.RefusMetier;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The secretariat notes who sits: in the room, from afar, or by proxy. What was typed is shown again when it is refused. */
@Controller
@RequestMapping("/seances/{id:\\d{1,9}}/presences")
class PresencesController {

    private final Presences presences;
    private final FeuilleDePresence feuille;
    private final SeanceController seances;

    PresencesController(Presences presences, FeuilleDePresence feuille, SeanceController seances) {
        this.presences = presences;
        this.feuille = feuille;
        this.seances = seances;
    }

    @GetMapping
    String lire(@PathVariable long id, @AuthenticationPrincipal Connecte connecte, Model page) {
        Seance seance = seances.exiger(id, connecte.compte());
        return seance.estConvoquee() ? montrer(seance, null, page) : "redirect:/seances/" + id;
    }

    @PostMapping
    String noter(@PathVariable long id, @RequestParam Map<String, String> champs, @AuthenticationPrincipal Connecte connecte, Model page,
            HttpServletResponse reponse) {
        Seance seance = seances.exiger(id, connecte.compte());
        try {
            presences.noter(id, feuille.lire(seance, champs), connecte.getUsername());
            return "redirect:/seances/" + id;
        } catch (RefusMetier refus) {
            if (!seance.estConvoquee()) {
                return seances.refuser(refus, id, connecte, page, reponse);
            }
            RefusDit.ici(refus, page, reponse);
            return montrer(seance, champs, page);
        }
    }

    private String montrer(Seance seance, Map<String, String> champs, Model page) {
        page.addAttribute("seance", seance).addAttribute("lignes", feuille.de(seance, champs)).addAttribute("mandataires", feuille.mandataires(seance));
        page.addAttribute("regle", RegleVue.de(Presences.gouvernance(seance)));
        return "seance-presences";
    }
}
