package fr.crefop.conference.processus.etapes;

import fr.crefop.conference.engagements.Engagement.Base;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.processus.EngagementFinanceurs;
import fr.crefop.conference.pilotage.Convenance;
import fr.crefop.conference.pilotage.ModelesAppliques;
import fr.crefop.conference.travaux.Derogation;
import fr.crefop.conference.travaux.Propositions;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Turns the chosen model into the proposal put to the funders: the plan, and the model's shares by derogation. */
@Component("appliquerModele")
class AppliquerModele implements JavaDelegate {

    private final ModelesAppliques modeles;
    private final Propositions propositions;

    AppliquerModele(ModelesAppliques modeles, Propositions propositions) {
        this.modeles = modeles;
        this.propositions = propositions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String numero = execution.getProcessBusinessKey();
        execution.setVariable(EngagementFinanceurs.BASE, Base.MODELE.name());
        Convenance convenance = modeles.convenance(numero);
        String nom = "Modèle de solution " + convenance.modele().nom();
        propositions.proposer(numero, List.of(), convenance.parts().stream()
                        .map(part -> new Derogation(part.dispositif(), part.rubrique(), part.montant(), nom)).toList(),
                nom + " : " + convenance.modele().contenu().titre() + ". " + convenance.modele().contenu().raison(),
                Journal.SYSTEME);
    }
}
