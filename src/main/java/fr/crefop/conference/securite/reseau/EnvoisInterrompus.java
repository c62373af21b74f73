package fr.crefop.conference.securite.reseau;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever never finished its body gets no answer any more: what then fails here is no error of the server, and fills no log.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class EnvoisInterrompus extends OncePerRequestFilter {

    /** Set on a request by {@link EnvoisLents}. */
    static final String INTERROMPU = EnvoisInterrompus.class.getName();

    private static final Logger LOG = LoggerFactory.getLogger(EnvoisInterrompus.class);

    @Override
    protected void doFilterInternal(HttpServletRequest demande, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        try {
            suite.doFilter(demande, reponse);
        } catch (ServletException | IOException | RuntimeException suiteDeLaCoupure) {
            if (demande.getAttribute(INTERROMPU) == null) {
                throw suiteDeLaCoupure;
            }
            LOG.debug("Envoi interrompu", suiteDeLaCoupure);
        }
    }
}
