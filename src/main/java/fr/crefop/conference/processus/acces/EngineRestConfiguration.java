package fr.crefop.conference.processus.acces;

import fr.crefop.conference.securite.AutorisationParAdresse;
import fr.crefop.conference.securite.ReponsesProbleme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** The engine's REST API for programs: HTTP Basic at each call. No session is read, so no request can be forged on one. */
@Configuration(proxyBeanMethods = false)
class EngineRestConfiguration {

    @Bean
    @Order(10)
    SecurityFilterChain engineRest(HttpSecurity http, ReponsesProbleme refus, AutorisationParAdresse droits) throws Exception {
        return http.securityMatcher("/engine-rest/**")
                .authorizeHttpRequests(acces -> acces.anyRequest().access(droits))
                .httpBasic(basic -> basic.authenticationEntryPoint(refus))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .logout(sortie -> sortie.disable())
                .exceptionHandling(erreurs -> erreurs.authenticationEntryPoint(refus).accessDeniedHandler(refus))
                .build();
    }
}
