package fr.crefop.conference.securite.reseau;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Files are taken where some are expected. Elsewhere what is sent as one is no longer than any form: more is refused before it is read,
 * for reading its first parameter would write it all to the disk.
 */
@Component
@Order(SecurityProperties.DEFAULT_FILTER_ORDER - 5)
public class FichiersAttendus extends OncePerRequestFilter {

    /** server.tomcat.max-http-form-post-size, which does not count for this kind of form. */
    static final int OCTETS_SANS_FICHIER = 512 * 1024;

    private static final PathPatternParser MOTIFS = new PathPatternParser();
    private static final PathPattern PIECE = MOTIFS.parse("/dossiers/{numero}/pieces");
    private static final List<PathPattern> ATTENDUS = List.of(PIECE, MOTIFS.parse("/api/dossiers/{numero}/pieces"),
            MOTIFS.parse("/dossiers/{numero}/avis/{id}/reponse"), MOTIFS.parse("/referentiels"));

    /** Whether it is sent as a paper of a case, by its page. */
    public static boolean estUnePiece(HttpServletRequest demande) {
        return PIECE.matches(chemin(demande));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest demande) {
        String type = demande.getContentType();
        long annonces = demande.getContentLengthLong();
        boolean court = annonces >= 0 ? annonces <= OCTETS_SANS_FICHIER : demande.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
        return type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/") || court
                || ATTENDUS.stream().anyMatch(motif -> motif.matches(chemin(demande)));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest demande, HttpServletResponse reponse, FilterChain suite) throws ServletException, IOException {
        reponse.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }

    private static PathContainer chemin(HttpServletRequest demande) {
        return PathContainer.parsePath(demande.getRequestURI().substring(demande.getContextPath().length()));
    }
}
