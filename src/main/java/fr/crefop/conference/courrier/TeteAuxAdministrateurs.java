package fr.crefop.conference.courrier;

import fr.crefop.conference.journal.TeteRelevee;
import fr.crefop.conference.securite.Groupe;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who keeps these mails can tell whether the end of the record was cut off, or all of it made anew. */
@Component
class TeteAuxAdministrateurs {

    private final Courriers courriers;

    TeteAuxAdministrateurs(Courriers courriers) {
        this.courriers = courriers;
    }

    @EventListener
    void envoyer(TeteRelevee relevee) {
        courriers.auGroupe(Groupe.ADMIN, new Avis(Evenement.TETE_DU_JOURNAL, null, "Tête du journal des actes",
                "À garder : le journal va jusqu'à " + relevee.tete() + ". La commande verifier-journal la compare avec ce qu'elle lit."));
    }
}
