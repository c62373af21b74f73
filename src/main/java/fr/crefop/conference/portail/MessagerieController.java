package fr.crefop.conference.portail;

import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.courrier.Courriers.Voulus;
import fr.crefop.conference.portail.listes.RechercheChoisie;
import fr.crefop.conference.socle.PageDeListe;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What I was told, each person their own; in a demonstration, what would have been sent. */
@Controller
class MessagerieController {

    private static final String ENVOYES = "envoyes";
    private static final String EN_ATTENTE = "en-attente";

    private final Courriers courriers;

    MessagerieController(Courriers courriers) {
        this.courriers = courriers;
    }

    @GetMapping("/messagerie")
    String messagerie(@RequestParam Map<String, String> champs, Principal principal, Model page) {
        RechercheChoisie recherche = RechercheChoisie.lire(champs, List.of(ENVOYES, EN_ATTENTE), List.of(RechercheChoisie.ANCIENS));
        page.addAttribute("recherche", recherche);
        page.addAttribute("messages", courriers.de(principal.getName(),
                new Voulus(recherche.mots().mots(), recherche.quoi().isEmpty() ? null : recherche.quoi().equals(ENVOYES), recherche.anciensDAbord()),
                recherche.page(), PageDeListe.TAILLE));
        return "messagerie";
    }
}
