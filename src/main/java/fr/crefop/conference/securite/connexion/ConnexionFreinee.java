package fr.crefop.conference.securite.connexion;

import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks a password unless too many wrong ones came before. */
class ConnexionFreinee implements AuthenticationProvider {

    private final AuthenticationProvider verification;
    private final FreinAuxEssais frein;

    ConnexionFreinee(AuthenticationProvider verification, FreinAuxEssais frein) {
        this.verification = verification;
        this.frein = frein;
    }

    @Override
    public Authentication authenticate(Authentication demande) {
        String identifiant = demande.getName().strip().toLowerCase(Locale.ROOT);
        String adresse = adresse(demande);
        if (frein.estFerme(identifiant, adresse)) {
            throw new LockedException("Trop d'essais : réessayez dans un quart d'heure.");
        }
        try {
            Authentication connecte = verification.authenticate(demande);
            frein.succes(identifiant, adresse);
            return connecte;
        } catch (BadCredentialsException e) {
            frein.echec(identifiant, adresse);
            throw e;
        } catch (InternalAuthenticationServiceException e) {
            // An account that cannot be read is no wrong password: it leaves as the fault it is, and counts for nobody.
            throw e.getCause() instanceof RuntimeException panne ? panne : e;
        }
    }

    /** Empty when the way in does not tell it: all such callers then count as one. */
    private static String adresse(Authentication demande) {
        return demande.getDetails() instanceof WebAuthenticationDetails details && details.getRemoteAddress() != null
                ? details.getRemoteAddress() : "";
    }

    @Override
    public boolean supports(Class<?> type) {
        return verification.supports(type);
    }
}
