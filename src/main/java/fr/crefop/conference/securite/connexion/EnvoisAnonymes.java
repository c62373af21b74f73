package fr.crefop.conference.securite.connexion;

import fr.crefop.conference.securite.ReponsesProbleme;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Who has neither a session nor a signature may send a sign-in form and nothing more: anything longer is refused before it is
 * read. Before Spring Security, whose filters read the parameters of a form, and the files with it.
 */
@Component
@Order(SecurityProperties.DEFAULT_FILTER_ORDER - 10)
class EnvoisAnonymes extends OncePerRequestFilter {

    /** The longest name, password and token, in the most spacious writing, twice. */
    static final int OCTETS_AU_PLUS = 4 * 1024;

    private final ReponsesProbleme refus;

    EnvoisAnonymes(ReponsesProbleme refus) {
        this.refus = refus;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest demande) {
        long annonces = demande.getContentLengthLong();
        boolean court = annonces >= 0 ? annonces <= OCTETS_AU_PLUS : demande.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
        return court || demande.getHeader(HttpHeaders.AUTHORIZATION) != null || demande.isRequestedSessionIdValid();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest demande, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        String chemin = demande.getRequestURI().substring(demande.getContextPath().length());
        if (chemin.equals("/connexion")) {
            reponse.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (ReponsesProbleme.estUnePersonne(demande)) {
            // A page left open until its session ended, as for a short one.
            reponse.sendRedirect(demande.getContextPath() + "/connexion?expiree");
        } else {
            refus.commence(demande, reponse, new InsufficientAuthenticationException("ni compte ni session"));
        }
    }
}
