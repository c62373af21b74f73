package fr.crefop.conference.processus.taches;

import fr.crefop.conference.etudes.Etude;
import fr.crefop.conference.etudes.Etudes;
import fr.crefop.conference.processus.Echeances;
import fr.crefop.conference.processus.EtudeThematique;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The secretariat checks that the problem is one for the conférence, and may complete it before the bureau votes. */
@Component
class VerifierEtude implements TacheHumaine {

    private enum Recevabilite { RECEVABLE, NON_RECEVABLE }

    private final Etudes etudes;
    private final Echeances echeances;

    VerifierEtude(Etudes etudes, Echeances echeances) {
        this.etudes = etudes;
        this.echeances = echeances;
    }

    @Override
    public String id() {
        return EtudeThematique.VERIFIER;
    }

    @Override
    public List<String> champs() {
        return List.of("recevabilite", "complement", "motif");
    }

    @Override
    public Date echeance(String numero) {
        return echeances.recevabiliteEtude();
    }

    @Override
    public void preparer(DelegateTask tache) {
        tache.setDueDate(echeance(tache.getExecution().getProcessBusinessKey()));
    }

    @Override
    public Map<String, Object> vue(DelegateTask tache) {
        Etude etude = etudes.exiger(tache.getExecution().getProcessBusinessKey());
        return VueDeLAffaire.de(tache, etude.titre(), "/etudes/" + etude.numero(), Map.of("origine", etude.origine().libelle()));
    }

    @Override
    public String consequence(Map<String, Object> vue, Map<String, Object> reponses) {
        return Recevabilite.NON_RECEVABLE.name().equals(reponses.get("recevabilite"))
                ? "L'étude est close : le bureau n'en est pas saisi, et elle ne se rouvre pas. Qui l'a demandée est prévenu." : null;
    }

    @Override
    public String faite() {
        return "Votre réponse sur l'étude est enregistrée.";
    }

    @Override
    public void repondre(DelegateTask tache, Reponses reponses) {
        String numero = tache.getExecution().getProcessBusinessKey();
        boolean recevable = reponses.choix("recevabilite", Recevabilite.class, "Dites si l'étude est recevable.") == Recevabilite.RECEVABLE;
        String complement = reponses.texte("complement");
        if (complement != null) {
            etudes.completer(numero, complement, reponses.auteur());
        }
        if (!recevable) {
            etudes.declarerNonRecevable(numero, reponses.texteExige("motif", "Dites pourquoi l'étude n'est pas recevable."), reponses.auteur());
        }
        tache.getExecution().setVariable(EtudeThematique.RECEVABLE, recevable);
    }
}
