package fr.crefop.conference.processus.etapes;

import fr.crefop.conference.bureau.Departages;
import fr.crefop.conference.bureau.ObjetDuVote;
import fr.crefop.conference.bureau.Resultat;
import fr.crefop.conference.processus.NouvellesDuConseiller;
import fr.crefop.conference.processus.TraitementSaisine;
import fr.crefop.conference.processus.VoteBureau;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("constaterDepartage")
class ConstaterDepartage implements JavaDelegate {

    private final Departages departages;
    private final NouvellesDuConseiller nouvelles;

    ConstaterDepartage(Departages departages, NouvellesDuConseiller nouvelles) {
        this.departages = departages;
        this.nouvelles = nouvelles;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long scrutin = (Long) execution.getVariable(VoteBureau.SCRUTIN);
        Resultat resultat = departages.constater(scrutin);
        execution.setVariable(TraitementSaisine.RESULTAT_VOTE, resultat.name());
        nouvelles.voteDepouille(execution.getProcessBusinessKey(), ObjetDuVote.valueOf((String) execution.getVariable(VoteBureau.OBJET)), resultat);
    }
}
