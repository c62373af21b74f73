package fr.crefop.conference.portail.financeurs;

import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Which of these pages the menu offers to whom is signed in. */
@ControllerAdvice(annotations = Controller.class)
class MenuDesFinanceurs {

    private final Comptes comptes;
    private final FinanceursDuCompte financeurs;

    MenuDesFinanceurs(Comptes comptes, FinanceursDuCompte financeurs) {
        this.comptes = comptes;
        this.financeurs = financeurs;
    }

    @ModelAttribute("tientDesEnveloppes")
    boolean tientDesEnveloppes(Principal principal) {
        return principal != null && !financeurs.de(principal).isEmpty();
    }

    @ModelAttribute("nommeLesResponsables")
    boolean nommeLesResponsables(Principal principal) {
        return principal != null
                && comptes.est(principal.getName(), Groupe.SECRETARIAT);
    }
}
