package fr.crefop.conference.portail.afaire;

import fr.crefop.conference.portail.SaisinesCommencees;
import fr.crefop.conference.portail.listes.RechercheSimple;
import fr.crefop.conference.securite.Connecte;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits for me; what was looked for and the page stand in the address. */
@Controller
class AFaireController {

    private final ListeAFaire liste;
    private final SaisinesCommencees brouillons;

    AFaireController(ListeAFaire liste, SaisinesCommencees brouillons) {
        this.liste = liste;
        this.brouillons = brouillons;
    }

    @GetMapping("/a-faire")
    String liste(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") String page,
            @AuthenticationPrincipal Connecte connecte, Model modele) {
        String texte = RechercheSimple.lire(Map.of("q", q)).texte();
        modele.addAttribute("q", texte).addAttribute("liste", liste.lire(connecte.compte(), texte, numero(page)));
        modele.addAttribute("brouillons", brouillons.du(connecte.getUsername()));
        return "a-faire";
    }

    /** Whatever stands in the address, a page comes. */
    private static int numero(String page) {
        return page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
    }
}
