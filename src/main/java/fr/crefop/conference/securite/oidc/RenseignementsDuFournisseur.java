package fr.crefop.conference.securite.oidc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ProviderDetails;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.user.DefaultOAuth2User;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** What the provider tells of the person. ProConnect signs it (application/jwt), which Spring Security reads only as JSON. */
final class RenseignementsDuFournisseur implements OAuth2UserService<OAuth2UserRequest, OAuth2User> {

    private static final Duration ATTENTE = Duration.ofSeconds(10);
    private static final MediaType JWT = MediaType.valueOf("application/jwt");
    private static final String SUJET = "sub";

    private final ObjectMapper json;
    private final RestClient http;

    RenseignementsDuFournisseur(ObjectMapper json) {
        this.json = json;
        SimpleClientHttpRequestFactory liaisons = new SimpleClientHttpRequestFactory();
        liaisons.setConnectTimeout(ATTENTE);
        liaisons.setReadTimeout(ATTENTE);
        this.http = RestClient.builder().requestFactory(liaisons).build();
    }

    @Override
    public OAuth2User loadUser(OAuth2UserRequest demande) {
        ProviderDetails fournisseur = demande.getClientRegistration().getProviderDetails();
        try {
            ResponseEntity<String> reponse = http.get().uri(fournisseur.getUserInfoEndpoint().getUri())
                    .headers(entetes -> entetes.setBearerAuth(demande.getAccessToken().getTokenValue()))
                    .accept(MediaType.APPLICATION_JSON, JWT).retrieve().toEntity(String.class);
            return new DefaultOAuth2User(AuthorityUtils.NO_AUTHORITIES, lire(reponse, fournisseur), SUJET);
        } catch (RestClientException | JsonProcessingException | JwtException e) {
            throw new OAuth2AuthenticationException(new OAuth2Error("invalid_user_info_response"), e);
        }
    }

    private Map<String, Object> lire(ResponseEntity<String> reponse, ProviderDetails fournisseur) throws JsonProcessingException {
        boolean signee = JWT.isCompatibleWith(reponse.getHeaders().getContentType());
        return signee ? NimbusJwtDecoder.withJwkSetUri(fournisseur.getJwkSetUri())
                .jwsAlgorithms(admis -> admis.addAll(List.of(SignatureAlgorithm.RS256, SignatureAlgorithm.ES256))).build()
                .decode(reponse.getBody()).getClaims()
                : json.readValue(reponse.getBody(), new TypeReference<>() {});
    }
}
