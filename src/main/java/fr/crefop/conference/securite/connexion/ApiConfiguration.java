package fr.crefop.conference.securite.connexion;

import fr.crefop.conference.securite.AutorisationParAdresse;
import fr.crefop.conference.securite.ReponsesProbleme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/** The API and its description: HTTP Basic for programs, the session of the portal for its own pages. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

    @Bean
    @Order(30)
    SecurityFilterChain api(HttpSecurity http, ReponsesProbleme refus, CsrfTokenRepository jetons, AutorisationParAdresse droits)
            throws Exception {
        return http.securityMatcher("/api/**", "/v3/api-docs/**")
                .authorizeHttpRequests(acces -> acces.anyRequest().access(droits))
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
