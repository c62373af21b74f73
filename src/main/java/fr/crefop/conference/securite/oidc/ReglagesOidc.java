package fr.crefop.conference.securite.oidc;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * What the conférence asks of the provider beside Spring's own configuration (spring.security.oauth2.client).
 *
 * @param adresse where people open the application: redirections never follow the Host header
 * @param locale false: nobody signs in with a password of this house
 * @param acr levels of authentication that are accepted, asked for with each sign-in; none: any, and then the second factor
 *     of this house is asked for as with a password
 */
@Component
record ReglagesOidc(@Value("${conference.adresse}") String adresse, @Value("${conference.connexion.locale}") boolean locale,
        @Value("${conference.connexion.oidc.acr}") List<String> acr) {

    boolean acceptent(OidcUser personne) {
        return acr.isEmpty() || acr.contains(personne.getClaimAsString("acr"));
    }

    /** Whether the provider itself asked for more than a password. */
    boolean tiennentLieuDeSecondFacteur() {
        return !acr.isEmpty();
    }
}
