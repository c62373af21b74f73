package fr.crefop.conference.securite.oidc;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configurers.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcUserInfoAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/**
 * A real OpenID Connect server (Spring Authorization Server) of ProConnect's shape: the ID token tells the subject and the
 * level (acr), the signed user info (application/jwt) tells the address. The person signs in there with HTTP Basic.
 */
@EnableWebMvc
@EnableWebSecurity
@Import({ServletWebServerFactoryAutoConfiguration.class, DispatcherServletAutoConfiguration.class})
class FournisseurDIdentite implements AutoCloseable {

    static final String ADRESSE = "http://conference.example:8080";
    private static final Map<String, Map<String, Object>> PERSONNES = new ConcurrentHashMap<>();
    private ConfigurableApplicationContext serveur;

    static FournisseurDIdentite demarrer() {
        FournisseurDIdentite fournisseur = new FournisseurDIdentite();
        fournisseur.serveur = new SpringApplicationBuilder(FournisseurDIdentite.class)
                .properties("server.port=0", "spring.config.name=aucune", "spring.main.banner-mode=off").run();
        return fournisseur;
    }

    String emetteur() {
        return "http://localhost:" + ((WebServerApplicationContext) serveur).getWebServer().getPort();
    }

    /** @param dit claims of the user info; acr goes to the ID token */
    static void connaitre(String sujet, Map<String, Object> dit) {
        PERSONNES.put(sujet, dit);
    }

    @Override
    public void close() {
        serveur.close();
    }

    @Bean
    SecurityFilterChain portes(HttpSecurity http, NimbusJwtEncoder signature) throws Exception {
        OAuth2AuthorizationServerConfigurer protocole = OAuth2AuthorizationServerConfigurer.authorizationServer();
        return http.securityMatcher(protocole.getEndpointsMatcher())
                .with(protocole, p -> p.oidc(oidc -> oidc.userInfoEndpoint(dit -> dit.userInfoResponseHandler((demande, reponse, jeton) -> {
                    Map<String, Object> claims = ((OidcUserInfoAuthenticationToken) jeton).getUserInfo().getClaims();
                    JwtClaimsSet signes = JwtClaimsSet.builder().claims(c -> c.putAll(claims)).claims(c -> c.putAll(PERSONNES.get((String) claims.get("sub")))).build();
                    reponse.setContentType("application/jwt");
                    reponse.getWriter().write(signature.encode(JwtEncoderParameters.from(signes)).getTokenValue());
                }))))
                .authorizeHttpRequests(acces -> acces.anyRequest().authenticated())
                .oauth2ResourceServer(jetons -> jetons.jwt(Customizer.withDefaults()))
                .httpBasic(basic -> basic.securityContextRepository(new HttpSessionSecurityContextRepository())).build();
    }

    @Bean
    UserDetailsService personnes() {
        return sujet -> User.withUsername(sujet).password("{noop}secret").roles("PERSONNE").build();
    }

    @Bean
    RegisteredClientRepository clients() {
        return new InMemoryRegisteredClientRepository(RegisteredClient.withId("1").clientId("conference").clientSecret("{noop}secret-du-client")
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(ADRESSE + "/login/oauth2/code/essai").postLogoutRedirectUri(ADRESSE + "/connexion")
                .scope("openid").scope("email").build());
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> niveau() {
        return jeton -> {
            Object acr = PERSONNES.get(jeton.getPrincipal().getName()).get("acr");
            if (jeton.getTokenType().getValue().equals("id_token") && acr != null) {
                jeton.getClaims().claim("acr", acr);
            }
        };
    }

    @Bean
    JWKSource<SecurityContext> cles() throws Exception {
        KeyPairGenerator tirage = KeyPairGenerator.getInstance("RSA");
        tirage.initialize(2048);
        var paire = tirage.generateKeyPair();
        return new ImmutableJWKSet<>(new JWKSet(new RSAKey.Builder((RSAPublicKey) paire.getPublic()).privateKey(paire.getPrivate())
                .keyID(UUID.randomUUID().toString()).build()));
    }

    @Bean
    NimbusJwtEncoder signature(JWKSource<SecurityContext> cles) {
        return new NimbusJwtEncoder(cles);
    }

    @Bean
    JwtDecoder lecture(JWKSource<SecurityContext> cles) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(cles);
    }

    @Bean
    AuthorizationServerSettings reglages() {
        return AuthorizationServerSettings.builder().build();
    }
}
