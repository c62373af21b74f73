package fr.crefop.conference.securite.connexion;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Where only the identity provider signs people in, no password is looked at, at any door. */
class MotsDePasseFermes implements AuthenticationProvider {

    @Override
    public Authentication authenticate(Authentication demande) {
        throw new BadCredentialsException("Les mots de passe de cette maison sont fermés.");
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
