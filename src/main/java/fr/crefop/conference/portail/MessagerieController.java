package fr.crefop.conference.portail;

import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.portail.listes.RechercheSimple;
import fr.crefop.conference.socle.PageDeListe;
import java.security.Principal;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What I was told, each person their own; in a demonstration, what would have been sent. */
@Controller
class MessagerieController {

    private final Courriers courriers;

    MessagerieController(Courriers courriers) {
        this.courriers = courriers;
    }

    @GetMapping("/messagerie")
    String messagerie(@RequestParam Map<String, String> champs, Principal principal, Model page) {
        RechercheSimple recherche = RechercheSimple.lire(champs);
        page.addAttribute("recherche", recherche);
        page.addAttribute("messages", courriers.de(principal.getName(), recherche.page(), PageDeListe.TAILLE));
        return "messagerie";
    }
}
