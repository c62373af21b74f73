package fr.crefop.conference.portail.baremes;

import fr.crefop.conference.affaires.Affaire;
import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.decisions.EssaisSoumis;
import fr.crefop.conference.pilotage.PropositionDeValeur;
import fr.crefop.conference.pilotage.PropositionsDeValeurs;
import fr.crefop.conference.portail.listes.RechercheSimple;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Connecte;
import fr.crefop.conference.socle.PageDeListe;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A value proposed to the bureau, with what its trial gave and what the bureau answered. A case is named to who sees it, and to nobody else. */
@Controller
class PropositionsController {

    private final PropositionsDeValeurs propositions;
    private final EssaisSoumis essais;
    private final Scrutins scrutins;
    private final Comptes comptes;

    PropositionsController(PropositionsDeValeurs propositions, EssaisSoumis essais, Scrutins scrutins, Comptes comptes) {
        this.propositions = propositions;
        this.essais = essais;
        this.scrutins = scrutins;
        this.comptes = comptes;
    }

    @GetMapping("/baremes/propositions/{numero:" + Affaire.Valeur.MOTIF + "}")
    String une(@PathVariable String numero, @RequestParam Map<String, String> champs, @AuthenticationPrincipal Connecte connecte, Model page) {
        RechercheSimple recherche = RechercheSimple.lire(champs);
        PropositionDeValeur proposition = propositions.trouver(numero).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        page.addAttribute("proposition", proposition);
        page.addAttribute("essai", essais.de(proposition, connecte.compte(), recherche.page(), PageDeListe.TAILLE));
        page.addAttribute("recherche", recherche);
        page.addAttribute("par", comptes.nomDe(proposition.par()));
        page.addAttribute("votes", scrutins.du(numero).stream().filter(scrutin -> scrutin.phrase() != null).toList());
        return "proposition-de-valeur";
    }
}
