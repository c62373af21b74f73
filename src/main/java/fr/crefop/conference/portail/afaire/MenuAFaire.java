package fr.crefop.conference.portail.afaire;

import fr.crefop.conference.processus.TachesAFaire;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Droits;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** "À faire (3)" in the header. Counted when a page is drawn, not for an answer that leads elsewhere. */
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

    /** As the template asks it. */
    @FunctionalInterface
    public interface Nombre {
        long get();
    }

    /** Null for whoever answers nothing. */
    @ModelAttribute("aFaire")
    Nombre aFaire(Principal principal) {
        return principal == null || !droits.permet(principal.getName(), "repondre-a-ses-taches") ? null
                : () -> comptes.trouver(principal.getName()).map(taches::nombre).orElse(0L);
    }
}
