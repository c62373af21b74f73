package fr.crefop.conference.processus.taches;

import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.bureau.College;
import fr.crefop.conference.bureau.ObjetDuVote;
import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.financement.CoutDeLaFormation;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.Plans;
import fr.crefop.conference.engagements.Engagements;
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
    private final Plans plans;
    private final Engagements engagements;
    private final VueDuDossier vue;
    private final Echeances echeances;

    VoterCollege(Scrutins scrutins, Plans plans, Engagements engagements, VueDuDossier vue, Echeances echeances) {
        this.scrutins = scrutins;
        this.plans = plans;
        this.engagements = engagements;
        this.vue = vue;
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
        tache.setName((objet == ObjetDuVote.OPPORTUNITE ? "Voter l'opportunité" : "Voter l'adoption du plan")
                + " – collège " + college.libelle());
        tache.setDueDate(echeances.seance());
        String numero = tache.getExecution().getProcessBusinessKey();
        PlanDeFinancement plan = plans.exigerDernier(numero);
        List<LigneDePlan> lignes = objet == ObjetDuVote.OPPORTUNITE
                ? plan.contributions().stream().map(LigneDePlan::de).toList()
                : engagements.acquis(numero);
        vue.montrer(tache, lignes, CoutDeLaFormation.selon(plan).reste(lignes),
                Map.of("question", objet == ObjetDuVote.OPPORTUNITE
                                ? "Le bureau veut-il approfondir ce dossier et donner mandat à un groupe de travail ?"
                                : "Le bureau adopte-t-il ce plan, dont chaque part est engagée par son financeur ?",
                        "college", college.libelle()));
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
