package fr.crefop.conference.securite.connexion;

import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.MotDePasse;
import fr.crefop.conference.securite.TropDEssais;
import fr.crefop.conference.socle.Provenance;
import java.time.Duration;
import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks a password unless too many wrong ones came just before. */
class ConnexionFreinee implements AuthenticationProvider {

    private final AuthenticationProvider verification;
    private final FreinAuxEssais frein;

    ConnexionFreinee(AuthenticationProvider verification, FreinAuxEssais frein) {
        this.verification = verification;
        this.frein = frein;
    }

    @Override
    public Authentication authenticate(Authentication demande) {
        if (demande.getName().length() > Compte.IDENTIFIANT_AU_PLUS
                || String.valueOf(demande.getCredentials()).length() > MotDePasse.LONGUEUR_MAXIMALE) {
            // No account has such a name, nor such a password: neither is hashed, looked up or kept.
            throw new BadCredentialsException("Trop long");
        }
        String identifiant = demande.getName().strip().toLowerCase(Locale.ROOT);
        String adresse = adresse(demande);
        Duration attente = frein.essayer(identifiant, adresse);
        if (!attente.isZero()) {
            throw new TropDEssais(attente);
        }
        try {
            Authentication connecte = verification.authenticate(demande);
            frein.succes(identifiant, adresse);
            return connecte;
        } catch (BadCredentialsException e) {
            frein.echec(identifiant, adresse);
            throw e;
        } catch (RuntimeException e) {
            frein.sansSuite(identifiant, adresse);
            // An account that cannot be read is no wrong password: it leaves as the fault it is, and counts for nobody.
            throw e instanceof InternalAuthenticationServiceException && e.getCause() instanceof RuntimeException panne ? panne : e;
        }
    }

    private static String adresse(Authentication demande) {
        return demande.getDetails() instanceof WebAuthenticationDetails details ? Provenance.de(details.getRemoteAddress()) : "";
    }

    @Override
    public boolean supports(Class<?> type) {
        return verification.supports(type);
    }
}
