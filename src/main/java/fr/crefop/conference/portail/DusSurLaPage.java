package fr.crefop.conference.portail;

import fr.crefop.conference.engagements.Dus;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import java.security.Principal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** What the page of a case shows the secretariat of what funders owe of a training that was given up, whatever became of the case. */
@ControllerAdvice(assignableTypes = DossierController.class)
class DusSurLaPage {

    private final LectureDesDossiers dossiers;
    private final Dus dus;
    private final Comptes comptes;

    DusSurLaPage(LectureDesDossiers dossiers, Dus dus, Comptes comptes) {
        this.dossiers = dossiers;
        this.dus = dus;
        this.comptes = comptes;
    }

    @ModelAttribute
    void montrer(@PathVariable(required = false) String numero, Principal principal, Model page) {
        if (numero != null && principal != null && comptes.est(principal.getName(), Groupe.SECRETARIAT)) {
            dossiers.entier(numero, principal.getName()).ifPresent(dossier -> page.addAttribute("dus", dus.de(numero)).addAttribute("dusDe", numero));
        }
    }
}
