package fr.crefop.conference.securite.connexion;

import fr.crefop.conference.securite.SessionsOuvertes;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Writes a session down at its first request, however its owner signed in, and ends one that its owner or its age closed. */
@Component
@Order(-98)
class SuiviDesSessions extends OncePerRequestFilter {

    private static final int ADRESSE_AU_PLUS = 64;

    private final SessionsOuvertes sessions;
    private final RequestCache demandes;

    SuiviDesSessions(SessionsOuvertes sessions, RequestCache demandes) {
        this.sessions = sessions;
        this.demandes = demandes;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest demande, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        Authentication courante = SecurityContextHolder.getContext().getAuthentication();
        Optional<HttpSession> session = SessionDeLaDemande.de(demande, courante);
        if (session.isEmpty() || vaut(session.get(), demande, courante.getName())) {
            suite.doFilter(demande, reponse);
        } else {
            FinDeSession.dire(demande, reponse, courante, demandes);
        }
    }

    private boolean vaut(HttpSession session, HttpServletRequest demande, String compte) {
        UUID identifiant = SessionDeLaDemande.identifiant(session);
        if (identifiant != null) {
            return sessions.continuer(identifiant, compte);
        }
        String adresse = demande.getRemoteAddr();
        SessionDeLaDemande.nommer(session, sessions.ouvrir(compte, adresse.substring(0, Math.min(ADRESSE_AU_PLUS, adresse.length())),
                NavigateurDit.de(demande.getHeader("User-Agent"))), sessions.finDeCelleQuiSOuvre());
        return true;
    }
}
