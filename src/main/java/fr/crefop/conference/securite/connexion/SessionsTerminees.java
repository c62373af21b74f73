package fr.crefop.conference.securite.connexion;

import fr.crefop.conference.securite.SessionsOuvertes;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Signed out or idle for too long: its row goes with it, the address it bears too. */
@Component
class SessionsTerminees implements HttpSessionListener {

    private final SessionsOuvertes sessions;

    SessionsTerminees(SessionsOuvertes sessions) {
        this.sessions = sessions;
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent fin) {
        UUID identifiant = SessionDeLaDemande.identifiant(fin.getSession());
        if (identifiant != null) {
            sessions.oublier(identifiant);
        }
    }
}
