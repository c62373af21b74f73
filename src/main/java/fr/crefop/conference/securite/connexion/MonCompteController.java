package fr.crefop.conference.securite.connexion;

import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.SessionsOuvertes;
import fr.crefop.conference.socle.RefusMetier;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own account: its password, where it is signed in. */
@Controller
@RequestMapping("/mon-compte")
class MonCompteController {

    private final Comptes comptes;
    private final EtatsDeConnexion etats;
    private final MonMotDePasse motDePasse;
    private final SessionsOuvertes sessions;

    MonCompteController(Comptes comptes, EtatsDeConnexion etats, MonMotDePasse motDePasse, SessionsOuvertes sessions) {
        this.comptes = comptes;
        this.etats = etats;
        this.motDePasse = motDePasse;
        this.sessions = sessions;
    }

    @GetMapping
    String montrer(Principal moi, HttpServletRequest demande, Model page) {
        Compte compte = compte(moi);
        page.addAttribute("compte", compte);
        page.addAttribute("etat", etats.de(compte));
        page.addAttribute("parMotDePasse", SessionDeLaDemande.preuveDuFournisseur(demande.getSession(false)) == null);
        page.addAttribute("sessions", sessions.de(compte.identifiant()));
        page.addAttribute("celleCi", SessionDeLaDemande.identifiant(demande.getSession(false)));
        return "mon-compte";
    }

    @GetMapping("/mot-de-passe")
    String choisir(Principal moi, Model page) {
        Compte compte = compte(moi);
        page.addAttribute("compte", compte);
        page.addAttribute("provisoire", etats.de(compte).motDePasseProvisoire());
        return "mon-mot-de-passe";
    }

    @PostMapping("/mot-de-passe")
    String changer(@RequestParam(required = false) String actuel, @RequestParam(required = false) String nouveau,
            @RequestParam(required = false) String encore, Principal moi, Model page, HttpServletRequest demande,
            HttpServletResponse reponse) throws ServletException {
        try {
            motDePasse.changer(compte(moi), actuel, nouveau, encore, demande);
        } catch (RefusMetier refus) {
            reponse.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            page.addAttribute("refus", refus);
            return choisir(moi, page);
        }
        demande.logout();
        return "redirect:/connexion?change";
    }

    @PostMapping("/sessions/{id}/fermer")
    String fermer(@PathVariable UUID id, Principal moi) {
        sessions.fermer(id, moi.getName());
        return "redirect:/mon-compte";
    }

    @PostMapping("/sessions/fermer")
    String fermerToutes(Principal moi, HttpServletRequest demande) throws ServletException {
        sessions.fermerToutes(moi.getName());
        demande.logout();
        return "redirect:/connexion?deconnecte";
    }

    private Compte compte(Principal moi) {
        return comptes.trouver(moi.getName()).orElseThrow(() -> new RefusMetier("Ce compte n'est plus ouvert."));
    }
}
