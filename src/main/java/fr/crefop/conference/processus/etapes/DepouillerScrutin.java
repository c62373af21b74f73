package fr.crefop.conference.processus.etapes;

import fr.crefop.conference.bureau.ObjetDuVote;
import fr.crefop.conference.bureau.Resultat;
import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.processus.NouvellesDuConseiller;
import fr.crefop.conference.processus.TraitementSaisine;
import fr.crefop.conference.processus.VoteBureau;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("depouillerScrutin")
class DepouillerScrutin implements JavaDelegate {

    private final Scrutins scrutins;
    private final NouvellesDuConseiller nouvelles;

    DepouillerScrutin(Scrutins scrutins, NouvellesDuConseiller nouvelles) {
        this.scrutins = scrutins;
        this.nouvelles = nouvelles;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long scrutin = (Long) execution.getVariable(VoteBureau.SCRUTIN);
        Optional<Resultat> resultat = scrutins.depouiller(scrutin);
        execution.setVariable(VoteBureau.EGALITE, resultat.isEmpty());
        resultat.ifPresent(connu -> execution.setVariable(TraitementSaisine.RESULTAT_VOTE, connu.name()));
        resultat.ifPresent(connu -> nouvelles.voteDepouille(execution.getProcessBusinessKey(),
                ObjetDuVote.valueOf((String) execution.getVariable(VoteBureau.OBJET)), connu));
    }
}
