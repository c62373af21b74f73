package fr.crefop.conference.portail;

import fr.crefop.conference.brouillons.Repere;
import fr.crefop.conference.socle.RefusMetier;
import java.security.Principal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps a saisine as it is typed, for the page's script; erases one. */
@Controller
@RequestMapping("/saisines/brouillons")
class BrouillonsDeSaisineController {

    private final SaisinesCommencees brouillons;

    BrouillonsDeSaisineController(SaisinesCommencees brouillons) {
        this.brouillons = brouillons;
    }

    /** 200 with which draft it is, 404 when it was sent or erased meanwhile, 409 when it was kept elsewhere, 400 with the reason when it cannot be kept. */
    @PostMapping
    ResponseEntity<String> garder(@RequestParam MultiValueMap<String, String> valeurs, Principal principal) {
        try {
            return brouillons.garder(principal.getName(), valeurs).map(garde -> ResponseEntity.ok().header(Repere.CHAMP, garde.repere().toString())
                    .contentType(MediaType.TEXT_PLAIN).body(String.valueOf(garde.id()))).orElseThrow(PageIntrouvable::new);
        } catch (RefusMetier refus) {
            return ReponseDeBrouillon.refusee(refus);
        }
    }

    @PostMapping("/{id:\\d{1,15}}/effacer")
    String effacer(@PathVariable String id, Principal principal, RedirectAttributes suite) {
        brouillons.effacer(principal.getName(), id);
        suite.addFlashAttribute("fait", "Le brouillon est effacé.");
        return "redirect:/saisines/nouvelle";
    }
}
