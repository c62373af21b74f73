package fr.crefop.conference.portail.vieprivee;

import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.vieprivee.OublisFaits;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** How long things are kept, and what the nights forgot: counts alone, for the secretariat and the administrator. */
@Controller
class ConservationController {

    private final OublisFaits faits;
    private final Comptes comptes;
    private final Clock horloge;

    ConservationController(OublisFaits faits, Comptes comptes, Clock horloge) {
        this.faits = faits;
        this.comptes = comptes;
        this.horloge = horloge;
    }

    @GetMapping("/conservation")
    String montrer(Principal principal, Model page) {
        if (!comptes.est(principal.getName(), Groupe.SECRETARIAT) && !comptes.est(principal.getName(), Groupe.ADMIN)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        page.addAttribute("durees", DureesDites.toutes(LocalDate.now(horloge)));
        page.addAttribute("faits", faits.derniers());
        return "conservation";
    }
}
