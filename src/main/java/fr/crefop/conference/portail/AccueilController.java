package fr.crefop.conference.portail;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where are my cases. */
@Controller
class AccueilController {

    private final ConsultationDesDossiers dossiers;

    AccueilController(ConsultationDesDossiers dossiers) {
        this.dossiers = dossiers;
    }

    @GetMapping("/")
    String accueil(Principal principal, Model page) {
        page.addAttribute("dossiers", dossiers.lister(principal.getName()));
        return "accueil";
    }
}
