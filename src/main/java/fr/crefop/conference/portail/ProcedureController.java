package fr.crefop.conference.portail;

import fr.crefop.conference.journal.DatesDesActes;
import fr.crefop.conference.portail.suivi.EtatDit;
import fr.crefop.conference.portail.suivi.Frise;
import fr.crefop.conference.processus.DiagrammesDesDossiers;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The procedure drawn, with where the case stands on it, and the same in words. */
@Controller
class ProcedureController {

    private final ConsultationDesDossiers dossiers;
    private final DatesDesActes dates;
    private final DiagrammesDesDossiers diagrammes;
    private final Clock horloge;

    ProcedureController(ConsultationDesDossiers dossiers, DatesDesActes dates, DiagrammesDesDossiers diagrammes, Clock horloge) {
        this.dossiers = dossiers;
        this.dates = dates;
        this.diagrammes = diagrammes;
        this.horloge = horloge;
    }

    @GetMapping("/dossiers/{numero}/procedure")
    String procedure(@PathVariable String numero, Principal principal, Model page) {
        DossierVue dossier = dossiers.trouver(numero, principal.getName()).orElseThrow(PageIntrouvable::new);
        page.addAttribute("numero", dossier.numero());
        page.addAttribute("etatDit", EtatDit.de(dossier, LocalDate.now(horloge)));
        page.addAttribute("frise", Frise.de(dossier, dates.du(numero)));
        diagrammes.du(numero).ifPresent(diagramme -> page.addAttribute("diagramme", diagramme));
        return "procedure";
    }
}
