package fr.crefop.conference.portail.parcours;

import fr.crefop.conference.parcours.SuitesADire;
import fr.crefop.conference.portail.listes.RechercheSimple;
import fr.crefop.conference.securite.Connecte;
import fr.crefop.conference.socle.PageDeListe;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The people of whom their advisor has still to tell what followed. */
@Controller
class SuitesADireController {

    private final SuitesADire suites;

    SuitesADireController(SuitesADire suites) {
        this.suites = suites;
    }

    @GetMapping("/parcours")
    String lire(@RequestParam Map<String, String> champs, @AuthenticationPrincipal Connecte connecte, Model page) {
        RechercheSimple recherche = RechercheSimple.lire(champs);
        page.addAttribute("recherche", recherche);
        page.addAttribute("suites", suites.de(connecte.getUsername(), connecte.compte().structure(), recherche.page(), PageDeListe.TAILLE));
        return "suites-a-dire";
    }
}
