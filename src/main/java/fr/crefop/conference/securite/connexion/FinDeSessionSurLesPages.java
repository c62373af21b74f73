package fr.crefop.conference.securite.connexion;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Every page knows when the session ends, and warns before. */
@ControllerAdvice(annotations = Controller.class)
class FinDeSessionSurLesPages {

    private final Clock horloge;

    FinDeSessionSurLesPages(Clock horloge) {
        this.horloge = horloge;
    }

    /** Null without a session. */
    @ModelAttribute("resteDeSession")
    ResteDeSession reste(HttpServletRequest demande) {
        return ResteDeSession.de(demande.getSession(false), horloge).orElse(null);
    }
}
