package fr.crefop.conference.securite.secondfacteur;

import fr.crefop.conference.securite.connexion.SessionDeLaDemande;
import fr.crefop.conference.securite.secondfacteur.SecondFacteur.Reponse;
import fr.crefop.conference.socle.RefusMetier;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second half of signing in: the code, once the password was right. */
@Controller
@RequestMapping("/connexion/code")
class CodeController {

    private final SecondFacteur secondFacteur;

    CodeController(SecondFacteur secondFacteur) {
        this.secondFacteur = secondFacteur;
    }

    @GetMapping
    String demander(Principal moi, Model page) {
        if (!secondFacteur.estActif(moi.getName())) {
            return "redirect:/";
        }
        // Not signed in yet: no menu.
        page.addAttribute("connecte", null);
        return "code";
    }

    @PostMapping
    String donner(@RequestParam(required = false) String code, Principal moi, Model page, HttpServletRequest demande,
            HttpServletResponse reponse) {
        try {
            Reponse valeur = secondFacteur.verifier(moi.getName(), code);
            if (valeur == Reponse.BON) {
                demande.changeSessionId();
                SessionDeLaDemande.secondFacteurDonne(demande.getSession());
                return "redirect:/";
            }
            page.addAttribute("refus", PagesDuSecondFacteur.dire(valeur));
        } catch (RefusMetier refus) {
            page.addAttribute("refus", refus.getMessage());
        }
        reponse.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return demander(moi, page);
    }
}
