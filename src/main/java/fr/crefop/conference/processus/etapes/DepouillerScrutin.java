package fr.crefop.conference.processus.etapes;

import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.processus.TraitementSaisine;
import fr.crefop.conference.processus.VoteBureau;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("depouillerScrutin")
class DepouillerScrutin implements JavaDelegate {

    private final Scrutins scrutins;

    DepouillerScrutin(Scrutins scrutins) {
        this.scrutins = scrutins;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long scrutin = (Long) execution.getVariable(VoteBureau.SCRUTIN);
        execution.setVariable(TraitementSaisine.RESULTAT_VOTE, scrutins.depouiller(scrutin).name());
    }
}
