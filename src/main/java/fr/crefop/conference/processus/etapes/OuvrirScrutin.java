package fr.crefop.conference.processus.etapes;

import fr.crefop.conference.bureau.ObjetDuVote;
import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.processus.VoteBureau;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("ouvrirScrutin")
class OuvrirScrutin implements JavaDelegate {

    private final Scrutins scrutins;
    private final Dossiers dossiers;

    OuvrirScrutin(Scrutins scrutins, Dossiers dossiers) {
        this.scrutins = scrutins;
        this.dossiers = dossiers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String numero = execution.getProcessBusinessKey();
        ObjetDuVote objet = ObjetDuVote.valueOf((String) execution.getVariable(VoteBureau.OBJET));
        dossiers.passerA(numero, switch (objet) {
            case OPPORTUNITE -> EtatDossier.EN_OPPORTUNITE;
            case ADOPTION -> EtatDossier.EN_ADOPTION;
        });
        execution.setVariable(VoteBureau.SCRUTIN, scrutins.ouvrir(numero, objet));
    }
}
