package fr.crefop.conference.processus.etapes;

import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.financement.Plans;
import fr.crefop.conference.financement.Simulateur;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("calculerPlan")
class CalculerPlan implements JavaDelegate {

    private final Dossiers dossiers;
    private final Simulateur simulateur;
    private final Plans plans;

    CalculerPlan(Dossiers dossiers, Simulateur simulateur, Plans plans) {
        this.dossiers = dossiers;
        this.simulateur = simulateur;
        this.plans = plans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String numero = execution.getProcessBusinessKey();
        Demande demande = dossiers.exiger(numero).demande();
        plans.enregistrer(numero, simulateur.simuler(demande), demande);
    }
}
