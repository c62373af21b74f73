package fr.crefop.conference.portail.vieprivee;

import fr.crefop.conference.cadre.Cadre;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the person is told of her data (RGPD art. 13 and 14), open to all: the plan she is handed bears its address. */
@Controller
class DonneesPersonnellesController {

    private final String responsable;
    private final String delegue;
    private final Clock horloge;

    /** @param delegue how to write to the data protection officer; empty when none is named yet */
    DonneesPersonnellesController(@Value("${conference.vie-privee.responsable}") String responsable,
            @Value("${conference.vie-privee.delegue}") String delegue, Clock horloge) {
        this.responsable = responsable;
        this.delegue = delegue;
        this.horloge = horloge;
    }

    @GetMapping("/donnees-personnelles")
    String notice(Model page) {
        page.addAttribute("responsable", responsable.isBlank() ? Cadre.lu().parDefaut().conference() : responsable);
        page.addAttribute("delegue", delegue.isBlank() ? null : delegue);
        page.addAttribute("durees", DureesDites.toutes(LocalDate.now(horloge)));
        return "donnees-personnelles";
    }
}
