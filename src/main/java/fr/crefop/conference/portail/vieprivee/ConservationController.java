package fr.crefop.conference.portail.vieprivee;

import fr.crefop.conference.vieprivee.OublisFaits;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How long things are kept, and what the nights forgot: counts alone, for the secretariat and the administrator. */
@Controller
class ConservationController {

    private final OublisFaits faits;
    private final Clock horloge;

    ConservationController(OublisFaits faits, Clock horloge) {
        this.faits = faits;
        this.horloge = horloge;
    }

    @GetMapping("/conservation")
    String montrer(Model page) {
        page.addAttribute("durees", DureesDites.toutes(LocalDate.now(horloge)));
        page.addAttribute("faits", faits.derniers());
        return "conservation";
    }
}
