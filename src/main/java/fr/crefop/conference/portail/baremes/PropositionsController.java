package fr.crefop.conference.portail.baremes;

import fr.crefop.conference.affaires.Affaire;
import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.pilotage.PropositionDeValeur;
import fr.crefop.conference.pilotage.PropositionsDeValeurs;
import fr.crefop.conference.securite.Comptes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** A value proposed to the bureau, with what its trial gave and what the bureau answered. No case is named there. */
@Controller
class PropositionsController {

    private final PropositionsDeValeurs propositions;
    private final Scrutins scrutins;
    private final Comptes comptes;

    PropositionsController(PropositionsDeValeurs propositions, Scrutins scrutins, Comptes comptes) {
        this.propositions = propositions;
        this.scrutins = scrutins;
        this.comptes = comptes;
    }

    @GetMapping("/baremes/propositions/{numero:" + Affaire.Valeur.MOTIF + "}")
    String une(@PathVariable String numero, Model page) {
        PropositionDeValeur proposition = propositions.trouver(numero).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        page.addAttribute("proposition", proposition);
        page.addAttribute("par", comptes.nomDe(proposition.par()));
        page.addAttribute("votes", scrutins.du(numero).stream().filter(scrutin -> scrutin.phrase() != null).toList());
        return "proposition-de-valeur";
    }
}
