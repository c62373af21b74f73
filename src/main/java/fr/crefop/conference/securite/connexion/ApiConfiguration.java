package fr.crefop.conference.securite.connexion;

import fr.crefop.conference.securite.AutorisationParAdresse;
import fr.crefop.conference.securite.ClesDesPartenaires;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Freins;
import fr.crefop.conference.securite.MotsDePasseProvisoires;
import fr.crefop.conference.securite.ReponsesProbleme;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/** The API and its description: HTTP Basic or the key of a partner for programs, the session of the portal for its own pages. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

    @Bean
    @Order(30)
    SecurityFilterChain api(HttpSecurity http, ReponsesProbleme refus, CsrfTokenRepository jetons, AutorisationParAdresse droits,
            ClesDesPartenaires cles, Comptes comptes, JdbcClient base, MotsDePasseProvisoires provisoires, Freins freins) throws Exception {
        return http.securityMatcher("/api/**", "/v3/api-docs/**")
                .authorizeHttpRequests(acces -> acces.anyRequest().access(droits))
                .addFilterBefore(new ConnexionDUnPartenaire(cles, new ComptesPourSpring(comptes, base, provisoires), new FreinAuxEssais(freins, Clock.systemUTC()), refus),
                        BasicAuthenticationFilter.class)
                .httpBasic(basic -> basic.authenticationEntryPoint(refus))
                // No page of another site can add this header, so only requests that live on the cookie need the token.
                .csrf(csrf -> csrf.csrfTokenRepository(jetons).ignoringRequestMatchers(
                        demande -> demande.getHeader(HttpHeaders.AUTHORIZATION) != null))
                .requestCache(cache -> cache.disable())
                .logout(sortie -> sortie.disable())
                .exceptionHandling(erreurs -> erreurs.authenticationEntryPoint(refus).accessDeniedHandler(refus))
                .build();
    }
}
