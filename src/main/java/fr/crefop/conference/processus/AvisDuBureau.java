package fr.crefop.conference.processus;

import fr.crefop.conference.bureau.SeanceChangee;
import fr.crefop.conference.bureau.VoteAjourne;
import fr.crefop.conference.cadre.College;
import fr.crefop.conference.courrier.Avis;
import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.nouvelles.SurLeBureau;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.QuiRepond;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the bureau and its secretariat are told of sessions and of votes put off. */
@Component
class AvisDuBureau {

    private final Courriers courriers;
    private final Clock horloge;

    AvisDuBureau(Courriers courriers, Clock horloge) {
        this.courriers = courriers;
        this.horloge = horloge;
    }

    @EventListener
    void convoquer(SeanceChangee.Convoquee convoquee) {
        dire(SurLeBureau.convoquee(convoquee));
    }

    @EventListener
    void deplacer(SeanceChangee.Deplacee deplacee) {
        dire(SurLeBureau.deplacee(deplacee));
    }

    @EventListener
    void annuler(SeanceChangee.Annulee annulee) {
        dire(SurLeBureau.annulee(annulee));
    }

    @EventListener
    void ajourner(VoteAjourne ajourne) {
        courriers.auGroupe(Groupe.SECRETARIAT, SurLeBureau.ajourne(ajourne));
    }

    private void dire(Avis avis) {
        for (College college : College.du(LocalDate.now(horloge))) {
            courriers.auGroupe(QuiRepond.pour(college), avis);
        }
    }
}
