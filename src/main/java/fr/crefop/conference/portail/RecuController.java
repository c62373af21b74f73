package fr.crefop.conference.portail;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What whoever sent a saisine reads next: its number, what happens now, who by and until when. */
@Controller
class RecuController {

    private final ConsultationDesDossiers dossiers;

    RecuController(ConsultationDesDossiers dossiers) {
        this.dossiers = dossiers;
    }

    @GetMapping("/saisines/recues/{numero}")
    String recu(@PathVariable String numero, Principal principal, Model page) {
        DossierVue dossier = dossiers.trouver(numero, principal.getName()).orElseThrow(PageIntrouvable::new);
        page.addAttribute("dossier", dossier).addAttribute("attendues", dossier.etapes().stream().filter(etape -> etape.faitLe() == null).toList());
        return "recu";
    }
}
