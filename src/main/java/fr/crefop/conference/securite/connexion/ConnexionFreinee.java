package fr.crefop.conference.securite.connexion;

import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;

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
        if (frein.estFerme(identifiant)) {
            throw new LockedException("Trop d'essais : réessayez dans un quart d'heure.");
        }
        try {
            Authentication connecte = verification.authenticate(demande);
            frein.succes(identifiant);
            return connecte;
        } catch (BadCredentialsException e) {
            frein.echec(identifiant);
            throw e;
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return verification.supports(type);
    }
}
