package fr.crefop.conference.securite.connexion;

import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Before the door of an account is changed its owner gives the password again; wrong ones count for the same brake as there. */
@Component
public class PreuveDuMotDePasse {

    private final AuthenticationProvider verification;

    PreuveDuMotDePasse(AuthenticationProvider verification) {
        this.verification = verification;
    }

    /** Who came by an identity provider may have no password here: they proved who they are there, minutes or hours ago. */
    public void exigerSiParMotDePasse(Compte compte, String actuel, HttpServletRequest demande) {
        if (SessionDeLaDemande.preuveDuFournisseur(demande.getSession(false)) == null) {
            exiger(compte, actuel, demande);
        }
    }

    /** @throws RefusMetier when it is not that one, or too many wrong ones came before */
    public void exiger(Compte compte, String actuel, HttpServletRequest demande) {
        UsernamePasswordAuthenticationToken essai = UsernamePasswordAuthenticationToken.unauthenticated(compte.identifiant(),
                actuel == null ? "" : actuel);
        essai.setDetails(new WebAuthenticationDetails(demande));
        try {
            verification.authenticate(essai);
        } catch (LockedException e) {
            throw refus(e.getMessage());
        } catch (CredentialsExpiredException e) {
            throw refus("Ce mot de passe provisoire a expiré : demandez-en un autre à l'administration.");
        } catch (AuthenticationException e) {
            throw refus("Le mot de passe actuel n'est pas celui-là.");
        }
    }

    private static RefusMetier refus(String message) {
        return new RefusMetier(message, List.of(new Erreur("actuel", null, message)));
    }
}
