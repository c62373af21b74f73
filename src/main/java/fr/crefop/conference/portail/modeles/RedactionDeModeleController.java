package fr.crefop.conference.portail.modeles;

import fr.crefop.conference.pilotage.ModeleTire;
import fr.crefop.conference.pilotage.Modeles;
import fr.crefop.conference.socle.RefusMetier;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The secretariat writes a model, from nothing, from a closed case, or from the version before. */
@Controller
@RequestMapping("/modeles")
class RedactionDeModeleController {

    private final Modeles modeles;
    private final ModeleTire modeleTire;

    RedactionDeModeleController(Modeles modeles, ModeleTire modeleTire) {
        this.modeles = modeles;
        this.modeleTire = modeleTire;
    }

    @GetMapping("/nouveau")
    String vierge(@RequestParam(required = false) String dossier, Model page, HttpServletResponse reponse) {
        if (dossier == null) {
            return SaisieDeModele.VIERGE.montrer("/modeles/nouveau", page);
        }
        if (!modeleTire.estPossible(dossier)) {
            reponse.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            page.addAttribute("refus", "Ce dossier ne peut pas devenir un modèle : il faut un dossier clos, où un financeur est allé au-delà de ses règles.");
            return SaisieDeModele.VIERGE.montrer("/modeles/nouveau", page);
        }
        return SaisieDeModele.de(modeleTire.tirer(dossier)).montrer("/modeles/nouveau", page);
    }

    @PostMapping("/nouveau")
    String rediger(@RequestParam MultiValueMap<String, String> valeurs, Principal principal, Model page,
            HttpServletResponse reponse) {
        try {
            return "redirect:/modeles/" + modeles.rediger(LectureDuModele.lire(valeurs), principal.getName());
        } catch (RefusMetier refus) {
            return SaisieDeModele.refusee(valeurs, refus, "/modeles/nouveau", page, reponse);
        }
    }

    @GetMapping("/{id:\\d{1,9}}/reviser")
    String reprendre(@PathVariable long id, Model page) {
        return SaisieDeModele.de(modeles.trouver(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)))
                .montrer("/modeles/" + id + "/reviser", page);
    }

    @PostMapping("/{id:\\d{1,9}}/reviser")
    String reviser(@PathVariable long id, @RequestParam MultiValueMap<String, String> valeurs, Principal principal,
            Model page, HttpServletResponse reponse) {
        modeles.trouver(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        try {
            return "redirect:/modeles/" + modeles.reviser(id, LectureDuModele.lire(valeurs), principal.getName());
        } catch (RefusMetier refus) {
            return SaisieDeModele.refusee(valeurs, refus, "/modeles/" + id + "/reviser", page, reponse);
        }
    }
}
