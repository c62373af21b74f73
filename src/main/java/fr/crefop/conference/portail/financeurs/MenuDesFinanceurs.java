package fr.crefop.conference.portail.financeurs;

import fr.crefop.conference.securite.Droits;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Which of these pages the menu offers to whom is signed in. */
@ControllerAdvice(annotations = Controller.class)
class MenuDesFinanceurs {

    private final Droits droits;
    private final FinanceursDuCompte financeurs;

    MenuDesFinanceurs(Droits droits, FinanceursDuCompte financeurs) {
        this.droits = droits;
        this.financeurs = financeurs;
    }

    @ModelAttribute("tientDesEnveloppes")
    boolean tientDesEnveloppes(Principal principal) {
        return principal != null && !financeurs.de(principal).isEmpty();
    }

    @ModelAttribute("nommeLesResponsables")
    boolean nommeLesResponsables(Principal principal) {
        return principal != null && droits.permet(principal.getName(), "tenir-les-registres");
    }
}
