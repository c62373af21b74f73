package fr.crefop.conference.processus.etapes;

import fr.crefop.conference.bureau.Departages;
import fr.crefop.conference.processus.TraitementSaisine;
import fr.crefop.conference.processus.VoteBureau;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("constaterDepartage")
class ConstaterDepartage implements JavaDelegate {

    private final Departages departages;

    ConstaterDepartage(Departages departages) {
        this.departages = departages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long scrutin = (Long) execution.getVariable(VoteBureau.SCRUTIN);
        execution.setVariable(TraitementSaisine.RESULTAT_VOTE, departages.constater(scrutin).name());
    }
}
