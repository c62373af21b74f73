package fr.crefop.conference.portail.seances;

import fr.crefop.conference.bureau.ChangementsDeSeance;
import fr.crefop.conference.securite.Connecte;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The secretariat moves a session or cancels it; what it typed is shown again when it is refused. */
@Controller
@RequestMapping("/seances/{id:\\d{1,9}}")
class ChangementController {

    private final ChangementsDeSeance changements;
    private final SeanceController seance;

    ChangementController(ChangementsDeSeance changements, SeanceController seance) {
        this.changements = changements;
        this.seance = seance;
    }

    @PostMapping("/deplacement")
    String deplacer(@PathVariable long id, @RequestParam(defaultValue = "") String jour,
            @RequestParam(defaultValue = "") String heure, @RequestParam(defaultValue = "") String lieu,
            @RequestParam(defaultValue = "") String motif, @AuthenticationPrincipal Connecte connecte, Model page,
            HttpServletResponse reponse) {
        seance.exiger(id, connecte.compte());
        try {
            changements.deplacer(id, SaisieDeSeance.debut(jour, heure), SaisieDeSeance.lieu(lieu), SaisieDeSeance.motif(motif),
                    connecte.getUsername());
            return "redirect:/seances/" + id;
        } catch (RefusMetier refus) {
            page.addAttribute("jour", jour);
            page.addAttribute("heure", heure);
            page.addAttribute("lieu", lieu);
            page.addAttribute("champRefuse", refus.erreurs().stream().map(Erreur::champ).findFirst().orElse(""));
            return montrer("deplacement", motif, seance.refuser(refus, id, connecte, page, reponse), page);
        }
    }

    @PostMapping("/annulation")
    String annuler(@PathVariable long id, @RequestParam(defaultValue = "") String motif,
            @AuthenticationPrincipal Connecte connecte, Model page, HttpServletResponse reponse) {
        seance.exiger(id, connecte.compte());
        try {
            changements.annuler(id, SaisieDeSeance.motif(motif), connecte.getUsername());
            return "redirect:/seances/" + id;
        } catch (RefusMetier refus) {
            return montrer("annulation", motif, seance.refuser(refus, id, connecte, page, reponse), page);
        }
    }

    private static String montrer(String acte, String motif, String vue, Model page) {
        page.addAttribute("acte", acte);
        page.addAttribute("motif", motif);
        return vue;
    }
}
