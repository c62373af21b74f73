package fr.crefop.conference.portail;

import fr.crefop.conference.echanges.Messages;
import fr.crefop.conference.securite.AccesAuxDossiers;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Droits;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** "Messages (2)" in the header: on how many cases something is to be read. */
@ControllerAdvice(annotations = Controller.class)
class MenuMessages {

    private final Messages messages;
    private final AccesAuxDossiers acces;
    private final Comptes comptes;
    private final Droits droits;

    MenuMessages(Messages messages, AccesAuxDossiers acces, Comptes comptes, Droits droits) {
        this.messages = messages;
        this.acces = acces;
        this.comptes = comptes;
        this.droits = droits;
    }

    /** Null for whoever writes none. */
    @ModelAttribute("messagesNonLus")
    NombreDuMenu nonLus(Principal principal) {
        return principal == null || !droits.permet(principal.getName(), "echanger-des-messages") ? null
                : () -> messages.filsNonLus(principal.getName(), NombreDuMenu.PLAFOND,
                        () -> acces.visibilite(comptes.trouver(principal.getName()).orElseThrow()));
    }
}
