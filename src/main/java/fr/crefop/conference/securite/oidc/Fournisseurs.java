package fr.crefop.conference.securite.oidc;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.crefop.conference.securite.connexion.PorteDesFournisseurs;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** The identity providers of the configuration, none as a rule; how the pages' door opens to them. */
@Component
class Fournisseurs implements PorteDesFournisseurs {

    private final ClientRegistrationRepository registre;
    private final ReglagesOidc reglages;
    private final ConnexionParOidc connexion;
    private final ObjectMapper json;

    Fournisseurs(ObjectProvider<ClientRegistrationRepository> registre, ReglagesOidc reglages, ConnexionParOidc connexion,
            ObjectMapper json) {
        this.registre = registre.getIfAvailable();
        if (this.registre == null && !reglages.locale()) {
            throw new IllegalStateException("conference.connexion.locale: false sans fournisseur d'identité : personne ne pourrait se connecter.");
        }
        this.reglages = reglages;
        this.connexion = connexion;
        this.json = json;
    }

    @Override
    public Map<String, String> boutons() {
        Map<String, String> boutons = new LinkedHashMap<>();
        tous().forEach(f -> boutons.put("/oauth2/authorization/" + f.getRegistrationId(), f.getClientName()));
        return boutons;
    }

    @Override
    public List<String> origines() {
        return tous().flatMap(f -> SortieDuFournisseur.adresse(f).stream()).map(URI::create)
                .map(adresse -> adresse.getScheme() + "://" + adresse.getAuthority()).distinct().toList();
    }

    @Override
    public void ouvrir(HttpSecurity http) throws Exception {
        if (registre == null) {
            return;
        }
        OidcUserService personnes = new OidcUserService();
        personnes.setOauth2UserService(new RenseignementsDuFournisseur(json));
        SortieDuFournisseur sortie = new SortieDuFournisseur(this, reglages);
        http.oauth2Login(porte -> porte.loginPage("/connexion").successHandler(connexion).failureUrl("/connexion?fournisseur")
                .userInfoEndpoint(dites -> dites.oidcUserService(personnes))
                .authorizationEndpoint(depart -> depart.authorizationRequestResolver(new DemandeAuFournisseur(registre, reglages))))
                .logout(fin -> fin.addLogoutHandler(sortie).logoutSuccessHandler(sortie));
    }

    @SuppressWarnings("unchecked")
    Stream<ClientRegistration> tous() {
        return registre == null ? Stream.empty() : StreamSupport.stream(((Iterable<ClientRegistration>) registre).spliterator(), false);
    }
}
