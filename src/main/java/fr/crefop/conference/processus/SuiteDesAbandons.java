package fr.crefop.conference.processus;

import fr.crefop.conference.engagements.DusCorriges;
import fr.crefop.conference.engagements.Restitutions;
import fr.crefop.conference.parcours.FormationQuittee;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Gives back what is not due of a training that was given up, and tells everybody who took part, in the very transaction that notes it; so are
 * funders told when what they owe is corrected. Nobody is asked anything.
 */
@Component
class SuiteDesAbandons {

    private final Restitutions restitutions;
    private final NouvellesDuDossier nouvelles;

    SuiteDesAbandons(Restitutions restitutions, NouvellesDuDossier nouvelles) {
        this.restitutions = restitutions;
        this.nouvelles = nouvelles;
    }

    @EventListener
    void rendre(FormationQuittee quittee) {
        nouvelles.formationQuittee(quittee.numero(), restitutions.rendre(quittee.numero(), quittee.dernierJour(), quittee.dus(), quittee.par()));
    }

    @EventListener
    void direLaCorrection(DusCorriges corriges) {
        nouvelles.dusCorriges(corriges);
    }
}
