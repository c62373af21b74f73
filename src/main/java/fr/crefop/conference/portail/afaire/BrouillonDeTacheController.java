package fr.crefop.conference.portail.afaire;

import fr.crefop.conference.brouillons.BrouillonChangeAilleurs;
import fr.crefop.conference.portail.AdresseDIci;
import fr.crefop.conference.portail.ReponseDeBrouillon;
import fr.crefop.conference.processus.TachesAFaire;
import fr.crefop.conference.processus.TachesAFaire.Tache;
import fr.crefop.conference.securite.Connecte;
import fr.crefop.conference.socle.RefusMetier;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps what is being typed: by the page's script at each pause, or by a button. */
@Controller
@RequestMapping("/a-faire/{id:[0-9A-Za-z-]{1,64}}")
class BrouillonDeTacheController {

    private final TachesAFaire taches;
    private final FormulaireDeTache formulaires;
    private final BrouillonsDeTache brouillons;
    private final PageDeLaTache pages;

    BrouillonDeTacheController(TachesAFaire taches, FormulaireDeTache formulaires, BrouillonsDeTache brouillons, PageDeLaTache pages) {
        this.taches = taches;
        this.formulaires = formulaires;
        this.brouillons = brouillons;
        this.pages = pages;
    }

    /** For the script: 204 when it is kept, 404 when the task waits no more, 409 when it was kept elsewhere meanwhile, 400 with the reason when it cannot be kept. */
    @PostMapping("/brouillon")
    ResponseEntity<String> garder(@PathVariable String id, @RequestParam Map<String, String> valeurs,
            @AuthenticationPrincipal Connecte connecte) {
        return ReponseDeBrouillon.de(() -> brouillons.garder(connecte.compte(), id, valeurs)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    @PostMapping(params = "action=brouillon")
    String garder(@PathVariable String id, @RequestParam Map<String, String> valeurs, @AuthenticationPrincipal Connecte connecte, Model page,
            HttpServletResponse reponse, RedirectAttributes suite) {
        try {
            if (brouillons.garder(connecte.compte(), id, valeurs).isEmpty()) {
                return pages.close(valeurs, page, reponse);
            }
        } catch (BrouillonChangeAilleurs ailleurs) {
            Tache tache = taches.trouver(connecte.compte(), id).orElseThrow(() -> ailleurs);
            ReponseDeBrouillon.dire(ailleurs, page);
            reponse.setStatus(HttpServletResponse.SC_CONFLICT);
            return pages.montrer(connecte.compte(), tache, valeurs, page);
        } catch (RefusMetier refus) {
            Tache tache = taches.trouver(connecte.compte(), id).orElseThrow(() -> refus);
            return pages.refuser(connecte.compte(), tache, formulaires.remplir(connecte.compte(), tache, valeurs), valeurs, refus, page, reponse);
        }
        String carte = AdresseDIci.ou(valeurs.get("retour"), null);
        if (carte != null) {
            // Begun beside other votes: the page of the task would be another one.
            return "redirect:" + carte;
        }
        suite.addFlashAttribute("fait", "Le brouillon est enregistré : vous le retrouverez ici, sur n'importe quelle machine.");
        return "redirect:/a-faire/" + id;
    }

    @PostMapping("/brouillon/effacer")
    String effacer(@PathVariable String id, @AuthenticationPrincipal Connecte connecte, RedirectAttributes suite) {
        brouillons.effacer(connecte.compte(), id);
        suite.addFlashAttribute("fait", "Le brouillon est effacé.");
        return "redirect:/a-faire/" + id;
    }
}
