package fr.crefop.conference.portail.afaire;

import fr.crefop.conference.portail.NombreDuMenu;
import fr.crefop.conference.processus.TachesAFaire;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Droits;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** "À faire (3)" in the header. */
@ControllerAdvice(annotations = Controller.class)
class MenuAFaire {

    private final TachesAFaire taches;
    private final Comptes comptes;
    private final Droits droits;

    MenuAFaire(TachesAFaire taches, Comptes comptes, Droits droits) {
        this.taches = taches;
        this.comptes = comptes;
        this.droits = droits;
    }

    /** Null for whoever answers nothing. */
    @ModelAttribute("aFaire")
    NombreDuMenu aFaire(Principal principal) {
        return principal == null || !droits.permet(principal.getName(), "repondre-a-ses-taches") ? null
                : () -> comptes.trouver(principal.getName()).map(compte -> taches.nombre(compte, NombreDuMenu.PLAFOND)).orElse(0L);
    }
}
