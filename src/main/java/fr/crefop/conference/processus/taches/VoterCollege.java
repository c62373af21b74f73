package fr.crefop.conference.processus.taches;

import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.bureau.College;
import fr.crefop.conference.bureau.ObjetDuVote;
import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.processus.Echeances;
import fr.crefop.conference.processus.VoteBureau;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** One college answers. Its own task, its own answer: the college comes from the task, never from the form. */
@Component
class VoterCollege implements TacheHumaine {

    private final Scrutins scrutins;
    private final PlanSoumisAuVote plan;
    private final Echeances echeances;

    VoterCollege(Scrutins scrutins, PlanSoumisAuVote plan, Echeances echeances) {
        this.scrutins = scrutins;
        this.plan = plan;
        this.echeances = echeances;
    }

    @Override
    public String id() {
        return VoteBureau.VOTER;
    }

    @Override
    public List<String> champs() {
        return List.of("choix", "commentaire");
    }

    @Override
    public void preparer(DelegateTask tache) {
        ObjetDuVote objet = ObjetDuVote.valueOf((String) tache.getVariable(VoteBureau.OBJET));
        College college = college(tache);
        tache.setName(plan.intitule(tache, objet) + " – collège " + college.libelle());
        tache.setDueDate(echeances.seance(tache.getExecution().getProcessBusinessKey()));
        plan.montrer(tache, objet, Map.of("college", college.libelle()));
    }

    @Override
    public void repondre(DelegateTask tache, Reponses reponses) {
        Choix choix = reponses.choix("choix", Choix.class, "Choisissez votre vote.");
        scrutins.voter((Long) tache.getVariable(VoteBureau.SCRUTIN), college(tache), choix,
                reponses.texte("commentaire"), reponses.auteur());
    }

    private static College college(DelegateTask tache) {
        return College.valueOf((String) tache.getVariable(VoteBureau.COLLEGE));
    }
}
