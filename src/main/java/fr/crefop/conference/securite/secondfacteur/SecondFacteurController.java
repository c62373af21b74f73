package fr.crefop.conference.securite.secondfacteur;

import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Connecte;
import fr.crefop.conference.securite.connexion.PreuveDuMotDePasse;
import fr.crefop.conference.securite.connexion.SessionDeLaDemande;
import fr.crefop.conference.securite.secondfacteur.SecondFacteur.Reponse;
import fr.crefop.conference.socle.RefusMetier;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own second factor. Each change asks for the password again: an open session is not enough. */
@Controller
@RequestMapping("/mon-compte/second-facteur")
class SecondFacteurController {

    private final SecondFacteur secondFacteur;
    private final PreuveDuMotDePasse preuve;

    SecondFacteurController(SecondFacteur secondFacteur, PreuveDuMotDePasse preuve) {
        this.secondFacteur = secondFacteur;
        this.preuve = preuve;
    }

    @GetMapping
    String montrer(@AuthenticationPrincipal Connecte moi, HttpServletRequest demande, Model page) {
        String compte = moi.getUsername();
        page.addAttribute("parMotDePasse", SessionDeLaDemande.preuveDuFournisseur(demande.getSession(false)) == null);
        page.addAttribute("actif", secondFacteur.estActif(compte));
        page.addAttribute("restants", secondFacteur.secoursRestants(compte));
        if (!secondFacteur.estActif(compte)) {
            String secret = Base32.ecrire(secondFacteur.preparer(compte));
            page.addAttribute("secret", secret.replaceAll("(.{4})(?!$)", "$1 "));
            page.addAttribute("qr", ImageDuSecret.qr(ImageDuSecret.adresse(compte, secret)));
        }
        return "second-facteur";
    }

    @PostMapping
    String activer(@RequestParam(required = false) String actuel, @RequestParam(required = false) String code,
            @AuthenticationPrincipal Connecte moi, Model page, HttpServletRequest demande, HttpServletResponse reponse) {
        return faire(moi.compte(), actuel, demande, page, reponse, moi, () -> {
            exiger(secondFacteur.activer(moi.getUsername(), code));
            SessionDeLaDemande.secondFacteurDonne(demande.getSession());
            page.addAttribute("secours", secondFacteur.secours(moi.getUsername()));
        });
    }

    @PostMapping("/secours")
    String renouveler(@RequestParam(required = false) String actuel, @AuthenticationPrincipal Connecte moi, Model page,
            HttpServletRequest demande, HttpServletResponse reponse) {
        return faire(moi.compte(), actuel, demande, page, reponse, moi, () -> {
            if (!secondFacteur.estActif(moi.getUsername())) {
                throw new RefusMetier("Activez d'abord le second facteur.");
            }
            page.addAttribute("secours", secondFacteur.secours(moi.getUsername()));
        });
    }

    @PostMapping("/retirer")
    String retirer(@RequestParam(required = false) String actuel, @RequestParam(required = false) String code,
            @AuthenticationPrincipal Connecte moi, Model page, HttpServletRequest demande, HttpServletResponse reponse) {
        return faire(moi.compte(), actuel, demande, page, reponse, moi, () -> {
            exiger(secondFacteur.verifier(moi.getUsername(), code));
            secondFacteur.retirer(moi.getUsername());
            SessionDeLaDemande.secondFacteurRetire(demande.getSession());
        });
    }

    private static void exiger(Reponse reponse) {
        if (reponse != Reponse.BON) {
            throw new RefusMetier(PagesDuSecondFacteur.dire(reponse));
        }
    }

    private String faire(Compte compte, String actuel, HttpServletRequest demande, Model page, HttpServletResponse reponse, Connecte moi,
            Runnable acte) {
        try {
            preuve.exigerSiParMotDePasse(compte, actuel, demande);
            acte.run();
        } catch (RefusMetier refus) {
            reponse.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            page.addAttribute("refus", refus.getMessage());
        }
        return montrer(moi, demande, page);
    }
}
