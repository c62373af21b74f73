package fr.crefop.conference.portail;

import fr.crefop.conference.courrier.Courriers;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What I was told, each person their own; in a demonstration, what would have been sent. */
@Controller
class MessagerieController {

    private final Courriers courriers;

    MessagerieController(Courriers courriers) {
        this.courriers = courriers;
    }

    @GetMapping("/messagerie")
    String messagerie(Principal principal, Model page) {
        page.addAttribute("messages", courriers.de(principal.getName()));
        return "messagerie";
    }
}
