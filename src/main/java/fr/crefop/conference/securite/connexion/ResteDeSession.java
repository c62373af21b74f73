package fr.crefop.conference.securite.connexion;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * What remains of a session, in seconds, counted from this request.
 *
 * @param sansActivite before it ends if nothing is asked of the server; a request begins it anew
 * @param enTout before it ends however busy
 */
public record ResteDeSession(long sansActivite, long enTout) {

    static Optional<ResteDeSession> de(HttpSession session, Clock horloge) {
        return SessionDeLaDemande.fin(session).map(fin -> new ResteDeSession(session.getMaxInactiveInterval(),
                Math.max(0, Duration.between(horloge.instant(), fin).toSeconds())));
    }
}
