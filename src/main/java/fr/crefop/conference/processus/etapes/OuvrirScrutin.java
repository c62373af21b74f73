package fr.crefop.conference.processus.etapes;

import fr.crefop.conference.bureau.ObjetDuVote;
import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.etudes.EtatEtude;
import fr.crefop.conference.etudes.Etudes;
import fr.crefop.conference.processus.NouvellesDuConseiller;
import fr.crefop.conference.processus.VoteBureau;
import fr.crefop.conference.travaux.Propositions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("ouvrirScrutin")
class OuvrirScrutin implements JavaDelegate {

    private final Scrutins scrutins;
    private final Dossiers dossiers;
    private final Etudes etudes;
    private final Propositions propositions;
    private final NouvellesDuConseiller nouvelles;

    OuvrirScrutin(Scrutins scrutins, Dossiers dossiers, Etudes etudes, Propositions propositions,
            NouvellesDuConseiller nouvelles) {
        this.scrutins = scrutins;
        this.dossiers = dossiers;
        this.etudes = etudes;
        this.propositions = propositions;
        this.nouvelles = nouvelles;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String numero = execution.getProcessBusinessKey();
        ObjetDuVote objet = ObjetDuVote.valueOf((String) execution.getVariable(VoteBureau.OBJET));
        if (objet == ObjetDuVote.OPPORTUNITE && dossiers.trouver(numero).isPresent()) {
            propositions.actualiser(numero);
        }
        // The number is that of a case or of a study: the other one knows it not, and nothing happens there.
        etudes.passerA(numero, switch (objet) {
            case OPPORTUNITE -> EtatEtude.EN_OPPORTUNITE;
            case ADOPTION -> EtatEtude.EN_ADOPTION;
        });
        dossiers.passerA(numero, switch (objet) {
            case OPPORTUNITE -> EtatDossier.EN_OPPORTUNITE;
            case ADOPTION -> EtatDossier.EN_ADOPTION;
        });
        execution.setVariable(VoteBureau.SCRUTIN, scrutins.ouvrir(numero, objet));
        nouvelles.misAuxVoix(numero, objet);
    }
}
