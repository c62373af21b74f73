package fr.crefop.conference.portail;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.crefop.conference.socle.Indisponibilite;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A register that does not answer is 503, at every door: before all other filters, since the account itself is read there.
 * The answer asks the register nothing, unlike the pages.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ServiceIndisponible extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(ServiceIndisponible.class);

    private final ObjectMapper json;
    private final FichiersDesPages fichiers;

    ServiceIndisponible(ObjectMapper json, FichiersDesPages fichiers) {
        this.json = json;
        this.fichiers = fichiers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest demande, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        try {
            suite.doFilter(demande, reponse);
        } catch (ServletException | IOException | RuntimeException erreur) {
            if (!Indisponibilite.explique(erreur) || reponse.isCommitted()) {
                throw erreur;
            }
            LOG.error("La base de données ne répond pas, ou pas à temps, ou un disque est plein", erreur);
            dire(demande, reponse);
        }
    }

    private void dire(HttpServletRequest demande, HttpServletResponse reponse) throws IOException {
        boolean programme = PageOuProbleme.pourUnProgramme(demande.getRequestURI().substring(demande.getContextPath().length()));
        reponse.resetBuffer();
        reponse.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        reponse.setIntHeader(HttpHeaders.RETRY_AFTER, Indisponibilite.ATTENTE);
        reponse.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        reponse.setContentType(programme ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : "text/html");
        reponse.setCharacterEncoding(StandardCharsets.UTF_8.name());
        boolean peutEtreFait = EcrituresDeLaDemande.peutEtreFaites(demande);
        String message = peutEtreFait ? Indisponibilite.PEUT_ETRE : Indisponibilite.MESSAGE;
        ProblemDetail probleme = ProblemesDeLApi.duCadre(HttpStatus.SERVICE_UNAVAILABLE);
        probleme.setDetail(message);
        reponse.getOutputStream().write(programme ? json.writeValueAsBytes(probleme)
                : PageSansRegistre.ecrire(fichiers, "Service indisponible", message, RenvoiDuFormulaire.de(demande, peutEtreFait)));
    }
}
