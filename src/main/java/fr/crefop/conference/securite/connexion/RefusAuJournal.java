package fr.crefop.conference.securite.connexion;

import fr.crefop.conference.socle.JournalDeSecurite;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whatever door refuses, page, API, engine or webapp: it is the answer that is looked at, around all of them, before it leaves. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class RefusAuJournal extends OncePerRequestFilter {

    private static final int SEGMENTS_DITS = 2;

    @Override
    protected void doFilterInternal(HttpServletRequest demande, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        suite.doFilter(demande, new ReponseRegardee(demande, reponse));
    }

    private static final class ReponseRegardee extends HttpServletResponseWrapper {

        private final HttpServletRequest demande;
        private boolean dite;

        ReponseRegardee(HttpServletRequest demande, HttpServletResponse reponse) {
            super(reponse);
            this.demande = demande;
        }

        @Override
        public void setStatus(int statut) {
            regarder(statut);
            super.setStatus(statut);
        }

        @Override
        public void sendError(int statut) throws IOException {
            regarder(statut);
            super.sendError(statut);
        }

        @Override
        public void sendError(int statut, String message) throws IOException {
            regarder(statut);
            super.sendError(statut, message);
        }

        private void regarder(int statut) {
            if (statut == SC_FORBIDDEN && !dite) {
                dite = true;
                Authentication connecte = SecurityContextHolder.getContext().getAuthentication();
                JournalDeSecurite.noter("REFUS", "compte", connecte == null ? "aucun" : connecte.getName(), "methode", demande.getMethod(),
                        "chemin", debut(demande.getRequestURI()), "adresse", demande.getRemoteAddr());
            }
        }
    }

    /** {@code /camunda/api}: enough to know the door; what follows may hold anything. */
    private static String debut(String chemin) {
        int fin = 0;
        for (int i = 0; i < SEGMENTS_DITS && fin >= 0; i++) {
            fin = chemin.indexOf('/', fin + 1);
        }
        return fin < 0 ? chemin : chemin.substring(0, fin);
    }
}
