package fr.crefop.conference.portail.vieprivee;

import fr.crefop.conference.vieprivee.Conservation;
import fr.crefop.conference.vieprivee.Conservation.Regle;
import fr.crefop.conference.vieprivee.OublisFaits;
import java.time.Clock;
import java.time.Instant;
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

    /** @param quoi what was forgotten, as the table above names it; a rule that is kept no more by its code */
    private record FaitDit(Instant le, String quoi, int nombre) {

        static FaitDit de(OublisFaits.Fait fait) {
            Regle regle = Conservation.regles().get(fait.regle());
            return new FaitDit(fait.le(), regle == null ? fait.regle() : regle.quoi(), fait.nombre());
        }
    }

    @GetMapping("/conservation")
    String montrer(Model page) {
        page.addAttribute("durees", DureesDites.toutes(LocalDate.now(horloge)));
        page.addAttribute("faits", faits.derniers().stream().map(FaitDit::de).toList());
        return "conservation";
    }
}
