package fr.crefop.conference.securite.oidc;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** What the person is sent to the provider with: back to the configured address, at the levels that are accepted. */
final class DemandeAuFournisseur implements OAuth2AuthorizationRequestResolver {

    private final DefaultOAuth2AuthorizationRequestResolver ordinaire;

    DemandeAuFournisseur(ClientRegistrationRepository fournisseurs, ReglagesOidc reglages) {
        ordinaire = new DefaultOAuth2AuthorizationRequestResolver(fournisseurs, "/oauth2/authorization");
        ordinaire.setAuthorizationRequestCustomizer(demande -> {
            demande.attributes(attributs -> demande.redirectUri(reglages.adresse() + "/login/oauth2/code/" + attributs.get("registration_id")));
            if (!reglages.acr().isEmpty()) {
                demande.additionalParameters(autres -> autres.put("acr_values", String.join(" ", reglages.acr())));
            }
        });
    }

    @Override
    public OAuth2AuthorizationRequest resolve(HttpServletRequest demande) {
        return ordinaire.resolve(demande);
    }

    @Override
    public OAuth2AuthorizationRequest resolve(HttpServletRequest demande, String fournisseur) {
        return ordinaire.resolve(demande, fournisseur);
    }
}
