package fr.crefop.conference.processus.acces;

import fr.crefop.conference.securite.AutorisationParAdresse;
import fr.crefop.conference.securite.ReponsesProbleme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Tasklist for everybody signed in at the portal, Cockpit for the administrator: as the rights file says. */
@Configuration(proxyBeanMethods = false)
class WebappsConfiguration {

    private static final RequestMatcher API = PathPatternRequestMatcher.withDefaults().matcher("/camunda/api/**");
    private static final RequestMatcher SORTIE = PathPatternRequestMatcher.withDefaults()
            .matcher(HttpMethod.POST, "/camunda/api/admin/auth/user/{moteur}/logout");

    @Bean
    @Order(20)
    SecurityFilterChain webapps(HttpSecurity http, ReponsesProbleme refus, RequestCache demandes, AutorisationParAdresse droits,
            LoginUrlAuthenticationEntryPoint versLaConnexion) throws Exception {
        return http.securityMatcher("/camunda/**")
                .authorizeHttpRequests(acces -> acces.anyRequest().access(droits))
                // The webapps carry their own token, XSRF-TOKEN, which their filter checks on each change.
                .csrf(csrf -> csrf.disable())
                // Leaving Tasklist ends the one session, the portal's too.
                .logout(sortie -> sortie.logoutRequestMatcher(SORTIE)
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)))
                .requestCache(cache -> cache.requestCache(demandes))
                .exceptionHandling(erreurs -> erreurs
                        .defaultAuthenticationEntryPointFor(refus, API)
                        .defaultAuthenticationEntryPointFor(versLaConnexion, demande -> true)
                        .defaultAccessDeniedHandlerFor(refus, API))
                // Policies and cache rules of these pages are the webapps' own.
                .headers(entetes -> entetes.cacheControl(cache -> cache.disable())
                        .frameOptions(FrameOptionsConfig::sameOrigin))
                .build();
    }
}
