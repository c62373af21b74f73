package fr.crefop.conference.securite.connexion;

import fr.crefop.conference.securite.AutorisationParAdresse;
import fr.crefop.conference.securite.RefusDAdresse;
import fr.crefop.conference.securite.TropDEssais;
import fr.crefop.conference.securite.reseau.FichiersAttendus;
import fr.crefop.conference.socle.Indisponibilite;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.InvalidCsrfTokenException;
import org.springframework.security.web.csrf.MissingCsrfTokenException;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Pages for people: one form at /connexion, one session for the portal and for the tasks. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration {

    private static final String SORTIE = "/deconnexion";
    /** Scripts from this server only; styles may stand in a page (bars, diagrams). */
    private static final String CSP = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
            + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    @Order(100)
    SecurityFilterChain pages(HttpSecurity http, RequestCache demandes, CsrfTokenRepository jetons, AutorisationParAdresse droits,
            LoginUrlAuthenticationEntryPoint versLaConnexion, PorteDesFournisseurs fournisseurs,
            @Value("${conference.connexion.locale}") boolean locale) throws Exception {
        if (locale) {
            http.formLogin(form -> form.loginPage("/connexion").usernameParameter("identifiant").passwordParameter("motDePasse")
                    .failureHandler(echec()));
        }
        http
                .authorizeHttpRequests(acces -> acces.anyRequest().access(droits))
                .logout(sortie -> sortie.logoutUrl(SORTIE).logoutSuccessUrl("/connexion?deconnecte"))
                .requestCache(cache -> cache.requestCache(demandes))
                .csrf(csrf -> csrf.csrfTokenRepository(jetons)
                        // Whoever wants to leave leaves, be it from a page older than the session. Another site gains nothing by that: the
                        // session's cookie is not sent with its forms (SameSite).
                        .ignoringRequestMatchers(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, SORTIE)))
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.changeSessionId()))
                .exceptionHandling(erreurs -> erreurs.accessDeniedHandler(refus(demandes))
                        .authenticationEntryPoint(versLaConnexion))
                .headers(entetes -> entetes.contentSecurityPolicy(csp -> csp.policyDirectives(
                        CSP.replace("form-action 'self'", String.join(" ", origines("form-action 'self'", fournisseurs))))));
        fournisseurs.ouvrir(http);
        return http.build();
    }

    /** Signing out is a form that leads to the provider's page too. */
    private static List<String> origines(String ici, PorteDesFournisseurs fournisseurs) {
        return Stream.concat(Stream.of(ici), fournisseurs.origines().stream()).toList();
    }

    private static AuthenticationFailureHandler echec() {
        return (demande, reponse, motif) -> {
            if (motif instanceof TropDEssais freine) {
                reponse.setIntHeader(HttpHeaders.RETRY_AFTER, freine.secondes());
                reponse.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            } else if (motif instanceof CredentialsExpiredException) {
                // Only who gave the right one is told.
                reponse.sendRedirect(demande.getContextPath() + "/connexion?perime");
            } else {
                reponse.sendRedirect(demande.getContextPath() + "/connexion?erreur");
            }
        };
    }

    /**
     * A document too big to be read at all hides the token sent with it: said for what it is. A page left open until its
     * session died leads to the sign-in page instead of an error, and from there back to itself.
     */
    private static AccessDeniedHandler refus(RequestCache demandes) {
        return (demande, reponse, motif) -> {
            boolean connexion = motif instanceof CsrfException && demande.getServletPath().equals("/connexion");
            if (motif instanceof InvalidCsrfTokenException && illisible(demande)) {
                exigerDeLaPlace(demande);
                tropGros(demande, reponse);
            } else if (connexion || motif instanceof MissingCsrfTokenException) {
                if (!connexion) {
                    demandes.saveRequest(demande, reponse);
                }
                reponse.sendRedirect(demande.getContextPath() + "/connexion?expiree");
            } else {
                reponse.sendError(RefusDAdresse.statut(motif).value());
            }
        };
    }

    /** @throws IOException when it is no fault of the document that it could not be read: who answers for all doors says it */
    private static void exigerDeLaPlace(HttpServletRequest demande) throws IOException, ServletException {
        try {
            demande.getParts();
        } catch (IOException | ServletException | RuntimeException illisible) {
            if (Indisponibilite.explique(illisible)) {
                throw illisible;
            }
        }
    }

    /** A paper of a case is refused at the page of the case, which says it ({@code fragments/pieces.html}). */
    private static void tropGros(HttpServletRequest demande, HttpServletResponse reponse) throws IOException {
        String chemin = demande.getServletPath();
        if (FichiersAttendus.estUnePiece(demande)) {
            reponse.sendRedirect(demande.getContextPath() + chemin.substring(0, chemin.lastIndexOf('/')) + "?piece=trop-grosse#pieces");
        } else {
            reponse.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }

    private static boolean illisible(HttpServletRequest demande) {
        String type = demande.getContentType();
        return type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE) && demande.getParameterMap().isEmpty();
    }
}
