package fr.crefop.conference.portail;

import fr.crefop.conference.demarrage.ModeDemonstration;
import fr.crefop.conference.financement.NomsDesParametres;
import fr.crefop.conference.financement.PreuvesDuPlan;
import fr.crefop.conference.securite.Droits;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page needs: the words, who is signed in and may do what, and whether this house is a demonstration. */
@ControllerAdvice(annotations = Controller.class)
class ContexteDesPages {

    private final MotsDesPages mots;
    private final NomAffiche noms;
    private final DepotDeSaisine depot;
    private final Droits droits;
    private final boolean demonstration;
    private final Clock horloge;

    ContexteDesPages(ObjectProvider<NomAffiche> noms, DepotDeSaisine depot, Droits droits,
            ModeDemonstration mode, NomsDesParametres parametres, PreuvesDuPlan preuves, Clock horloge) {
        this.horloge = horloge;
        this.mots = new MotsDesPages(parametres, preuves);
        this.noms = noms.getIfAvailable(() -> Principal::getName);
        this.depot = depot;
        this.droits = droits;
        this.demonstration = mode.estActif();
    }

    @ModelAttribute("fr")
    MotsDesPages mots() {
        return mots;
    }

    @ModelAttribute("aujourdHui")
    LocalDate aujourdHui() {
        return LocalDate.now(horloge);
    }

    @ModelAttribute("connecte")
    String connecte(Principal principal) {
        return principal == null ? null : noms.de(principal);
    }

    @ModelAttribute("peutSaisir")
    boolean peutSaisir(Principal principal) {
        return principal != null && depot.peutDeposer(principal.getName());
    }

    /** The sessions are for those who sit in the bureau and for the secretariat. */
    @ModelAttribute("peutSieger")
    boolean peutSieger(Principal principal) {
        return principal != null && droits.permet(principal.getName(), "lire-les-seances");
    }

    @ModelAttribute("litLesIndicateurs")
    boolean litLesIndicateurs(Principal principal) {
        return principal != null && droits.permet(principal.getName(), "lire-les-indicateurs");
    }

    @ModelAttribute("administre")
    boolean administre(Principal principal) {
        return principal != null && droits.permet(principal.getName(), "administrer-les-comptes");
    }

    /** The second persons of a change of an account. */
    @ModelAttribute("confirme")
    boolean confirme(Principal principal) {
        return principal != null && droits.permet(principal.getName(), "confirmer-un-changement");
    }

    @ModelAttribute("demonstration")
    boolean demonstration() {
        return demonstration;
    }
}
