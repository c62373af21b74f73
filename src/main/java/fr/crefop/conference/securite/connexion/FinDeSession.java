package fr.crefop.conference.securite.connexion;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;

/** A session that is over ends here: a person signs in anew, a program is told. */
final class FinDeSession {

    private FinDeSession() {}

    static void dire(HttpServletRequest demande, HttpServletResponse reponse, Authentication courante) throws IOException {
        new SecurityContextLogoutHandler().logout(demande, reponse, courante);
        String accepte = demande.getHeader("Accept");
        if (accepte != null && accepte.contains("text/html")) {
            reponse.sendRedirect(demande.getContextPath() + "/connexion?expiree");
        } else {
            reponse.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }
}
