package fr.crefop.conference.securite.oidc;

import fr.crefop.conference.securite.connexion.SessionDeLaDemande;
import fr.crefop.conference.socle.Jeton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.web.util.UriComponentsBuilder;

/** Signing out here signs out at the provider too, when it says where (RP-initiated logout). */
final class SortieDuFournisseur implements LogoutHandler, LogoutSuccessHandler {

    private static final String PREUVE = SortieDuFournisseur.class.getName();

    private final Fournisseurs fournisseurs;
    private final ReglagesOidc reglages;

    SortieDuFournisseur(Fournisseurs fournisseurs, ReglagesOidc reglages) {
        this.fournisseurs = fournisseurs;
        this.reglages = reglages;
    }

    /** Before the session goes. */
    @Override
    public void logout(HttpServletRequest demande, HttpServletResponse reponse, Authentication courante) {
        demande.setAttribute(PREUVE, SessionDeLaDemande.preuveDuFournisseur(demande.getSession(false)));
    }

    @Override
    public void onLogoutSuccess(HttpServletRequest demande, HttpServletResponse reponse, Authentication courante) throws IOException {
        Object preuve = demande.getAttribute(PREUVE);
        Optional<String> sortie = preuve == null ? Optional.empty() : fournisseurs.tous().findFirst().flatMap(SortieDuFournisseur::adresse);
        reponse.sendRedirect(sortie.map(adresse -> UriComponentsBuilder.fromUriString(adresse).queryParam("id_token_hint", preuve)
                .queryParam("state", Jeton.tirer(16)).queryParam("post_logout_redirect_uri", reglages.adresse() + "/connexion")
                .encode().toUriString()).orElse(demande.getContextPath() + "/connexion?deconnecte"));
    }

    static Optional<String> adresse(ClientRegistration fournisseur) {
        return Optional.ofNullable(fournisseur.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint")).map(Object::toString);
    }
}
