package fr.crefop.conference.portail.aide;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.QuiRepond;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Who runs the service, how accessible it is, whom to ask: read by anybody, signed in or not. */
@Controller
class MentionsController {

    @ModelAttribute("quiRepond")
    QuiRepond quiRepond() {
        return Cadre.lu().parDefaut().quiRepond();
    }

    @GetMapping("/mentions-legales")
    String mentions() {
        return "mentions-legales";
    }

    @GetMapping("/accessibilite")
    String accessibilite() {
        return "accessibilite";
    }

    @GetMapping("/contact")
    String contact() {
        return "contact";
    }
}
