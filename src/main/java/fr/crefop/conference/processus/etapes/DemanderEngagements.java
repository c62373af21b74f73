package fr.crefop.conference.processus.etapes;

import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.engagements.Engagement.Base;
import fr.crefop.conference.engagements.ToursDEngagement;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.financement.Plans;
import fr.crefop.conference.processus.EngagementFinanceurs;
import fr.crefop.conference.travaux.Propositions;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens a round of requests on the computed plan or on what the working group proposed. */
@Component("demanderEngagements")
class DemanderEngagements implements JavaDelegate {

    private final Dossiers dossiers;
    private final Plans plans;
    private final Propositions propositions;
    private final ToursDEngagement tours;

    DemanderEngagements(Dossiers dossiers, Plans plans, Propositions propositions, ToursDEngagement tours) {
        this.dossiers = dossiers;
        this.plans = plans;
        this.propositions = propositions;
        this.tours = tours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String numero = execution.getProcessBusinessKey();
        dossiers.passerA(numero, EtatDossier.EN_ENGAGEMENT);
        Base base = Base.valueOf((String) execution.getVariable(EngagementFinanceurs.BASE));
        tours.demander(numero, base, lignes(numero, base));
    }

    private List<LigneDePlan> lignes(String numero, Base base) {
        return base == Base.PLAN
                ? plans.exigerDernier(numero).contributions().stream().map(LigneDePlan::de).toList()
                : propositions.derniere(numero).orElseThrow().lignes();
    }
}
