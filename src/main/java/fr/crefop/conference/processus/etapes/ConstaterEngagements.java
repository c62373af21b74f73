package fr.crefop.conference.processus.etapes;

import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.engagements.ToursDEngagement;
import fr.crefop.conference.processus.TraitementSaisine;
import fr.crefop.conference.travaux.Propositions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Ends a round: says whether every funder is bound, and has the plan computed anew when one is not, or when a commission decided. */
@Component("constaterEngagements")
class ConstaterEngagements implements JavaDelegate {

    private final ToursDEngagement tours;
    private final Engagements engagements;
    private final Propositions propositions;
    private final int toursMaximum;

    ConstaterEngagements(ToursDEngagement tours, Engagements engagements, Propositions propositions,
            @Value("${conference.tours-maximum}") int toursMaximum) {
        this.tours = tours;
        this.engagements = engagements;
        this.propositions = propositions;
        this.toursMaximum = toursMaximum;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String numero = execution.getProcessBusinessKey();
        boolean complets = tours.constater(numero);
        if (!complets || propositions.attendUneDecision(numero)) {
            propositions.actualiser(numero);
        }
        execution.setVariable(TraitementSaisine.ENGAGEMENTS_COMPLETS, complets);
        execution.setVariable(TraitementSaisine.NOUVEAU_TOUR, !complets && engagements.toursDuGroupe(numero) < toursMaximum);
    }
}
