package fr.crefop.conference.portail.afaire;

import fr.crefop.conference.portail.SaisinesCommencees;
import fr.crefop.conference.portail.listes.RechercheChoisie;
import fr.crefop.conference.securite.Connecte;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits for me; what was looked for, the order and the page stand in the address. */
@Controller
class AFaireController {

    private final ListeAFaire liste;
    private final SaisinesCommencees brouillons;
    private final PrioritesDuCompte priorites;

    AFaireController(ListeAFaire liste, SaisinesCommencees brouillons, PrioritesDuCompte priorites) {
        this.liste = liste;
        this.brouillons = brouillons;
        this.priorites = priorites;
    }

    @GetMapping("/a-faire")
    String liste(@RequestParam Map<String, String> champs, @AuthenticationPrincipal Connecte connecte, Model modele) {
        RechercheChoisie recherche = RechercheChoisie.lire(champs, List.of(ListeAFaire.EN_RETARD, ListeAFaire.SEPT_JOURS), List.copyOf(ListeAFaire.ORDRES.keySet()));
        modele.addAttribute("recherche", recherche).addAttribute("liste", liste.lire(connecte.compte(), recherche));
        modele.addAttribute("priorites", priorites.de(connecte.compte()));
        modele.addAttribute("brouillons", brouillons.du(connecte.getUsername()));
        return "a-faire";
    }
}
