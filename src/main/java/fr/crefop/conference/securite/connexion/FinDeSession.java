package fr.crefop.conference.securite.connexion;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/** A session that is over ends here: a person signs in anew and comes back to where they were, a program is told. */
final class FinDeSession {

    private FinDeSession() {}

    static void dire(HttpServletRequest demande, HttpServletResponse reponse, Authentication courante, RequestCache demandes) throws IOException {
        new SecurityContextLogoutHandler().logout(demande, reponse, courante);
        String accepte = demande.getHeader("Accept");
        if (accepte != null && accepte.contains("text/html")) {
            demandes.saveRequest(demande, reponse);
            reponse.sendRedirect(demande.getContextPath() + "/connexion?expiree");
        } else {
            reponse.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }
}
