package fr.crefop.conference.securite.connexion;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Keeps a session open for whoever is told by a page that it is about to end: any request does, this one says until when. */
@Controller
class FinDeSessionController {

    private final Clock horloge;

    FinDeSessionController(Clock horloge) {
        this.horloge = horloge;
    }

    /** 204 without a session: there is nothing to keep open. */
    @PostMapping("/session/prolonger")
    ResponseEntity<ResteDeSession> prolonger(HttpServletRequest demande) {
        return ResteDeSession.de(demande.getSession(false), horloge).map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }
}
