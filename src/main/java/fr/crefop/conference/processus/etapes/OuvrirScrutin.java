package fr.crefop.conference.processus.etapes;

import fr.crefop.conference.affaires.Affaire;
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
        Affaire affaire = Affaire.lire(numero);
        if (affaire instanceof Affaire.Dossier) {
            if (objet == ObjetDuVote.OPPORTUNITE) {
                propositions.actualiser(numero);
            }
            dossiers.passerA(numero, switch (objet) {
                case OPPORTUNITE -> EtatDossier.EN_OPPORTUNITE;
                case ADOPTION -> EtatDossier.EN_ADOPTION;
            });
        } else if (affaire instanceof Affaire.Etude) {
            etudes.passerA(numero, switch (objet) {
                case OPPORTUNITE -> EtatEtude.EN_OPPORTUNITE;
                case ADOPTION -> EtatEtude.EN_ADOPTION;
            });
        }
        execution.setVariable(VoteBureau.SCRUTIN, scrutins.ouvrir(numero, objet));
        nouvelles.misAuxVoix(numero, objet);
    }
}
