package fr.crefop.conference.portail.journal;

import fr.crefop.conference.journal.Tete;
import fr.crefop.conference.journal.TetesDuJournal;
import fr.crefop.conference.journal.VerificationALaDemande;
import fr.crefop.conference.portail.RefusDit;
import fr.crefop.conference.socle.RefusMetier;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whether the record of acts is whole, asked for while the application works; no act is shown here. */
@Controller
class JournalController {

    private final VerificationALaDemande verification;
    private final TetesDuJournal tetes;

    JournalController(VerificationALaDemande verification, TetesDuJournal tetes) {
        this.verification = verification;
        this.tetes = tetes;
    }

    @GetMapping("/journal")
    String montrer(Model page) {
        page.addAttribute("etat", verification.etat());
        page.addAttribute("tetes", tetes.dernieres());
        return "journal";
    }

    /** @param tete a head of the chain from a mail or from the security log; empty for those that the database keeps */
    @PostMapping("/journal/verification")
    String verifier(@RequestParam(defaultValue = "") String tete, Principal moi, Model page, HttpServletResponse reponse) {
        try {
            verification.demander(tete.isBlank() ? List.of() : List.of(Tete.lire(tete.strip())), moi.getName());
            return "redirect:/journal";
        } catch (RefusMetier refus) {
            RefusDit.avecSesChamps(refus, page, reponse);
            return montrer(page);
        }
    }
}
