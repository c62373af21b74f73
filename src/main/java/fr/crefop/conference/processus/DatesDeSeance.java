package fr.crefop.conference.processus;

import fr.crefop.conference.bureau.SeanceChangee;
import fr.crefop.conference.bureau.VoteArrete;
import fr.crefop.conference.dossier.Etapes;
import fr.crefop.conference.processus.moteur.SessionDuMoteur;
import fr.crefop.conference.processus.taches.TachesHumaines;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.RefusMetier;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The day of the session is the deadline of the votes on its agenda, and of no other; they follow when it changes. */
@Component
class DatesDeSeance {

    private final TaskService taches;
    private final RuntimeService instances;
    private final ManagementService travaux;
    private final SessionDuMoteur session;
    private final TachesHumaines humaines;
    private final Etapes etapes;
    private final Echeances echeances;
    private final Clock horloge;

    DatesDeSeance(TaskService taches, RuntimeService instances, ManagementService travaux, SessionDuMoteur session,
            TachesHumaines humaines, Etapes etapes, Echeances echeances, Clock horloge) {
        this.taches = taches;
        this.instances = instances;
        this.travaux = travaux;
        this.session = session;
        this.humaines = humaines;
        this.etapes = etapes;
        this.echeances = echeances;
        this.horloge = horloge;
    }

    @EventListener
    void suivre(SeanceChangee changee) {
        try {
            changee.scrutins().forEach(this::reporter);
        } catch (OptimisticLockingException e) {
            throw new RefusMetier("Un vote de cette séance a été donné ou compté au même moment : rien n'a changé, recommencez.");
        }
    }

    /** Counted already: the tasks of the vote are taken back at once instead of waiting for the end of the day. */
    @EventListener
    void arreter(VoteArrete arrete) {
        votes(arrete.scrutin()).forEach(vote -> minuteurs(vote).forEach(job ->
                travaux.setJobDuedate(job.getId(), Date.from(horloge.instant()))));
    }

    private void reporter(long scrutin) {
        Date fin = echeances.duVote(scrutin);
        LocalDate jour = LocalDate.ofInstant(fin.toInstant(), HorlogeConfiguration.PARIS);
        for (ProcessInstance vote : votes(scrutin)) {
            for (Task tache : taches.createTaskQuery().processInstanceId(vote.getId()).taskDefinitionKey(VoteBureau.VOTER).list()) {
                etapes.tenirLAffaire(tache.getId());
                etapes.reporter(tache.getId(), jour);
                preparerDeNouveau(tache);
            }
            minuteurs(vote).forEach(job -> travaux.setJobDuedate(job.getId(), fin));
        }
    }

    private void preparerDeNouveau(Task tache) {
        session.executer(contexte -> {
            DelegateTask attendue = contexte.tache(tache.getId());
            if (attendue != null) {
                humaines.preparerDeNouveau(attendue);
            }
            return null;
        });
    }

    private List<ProcessInstance> votes(long scrutin) {
        return instances.createProcessInstanceQuery().processDefinitionKey(VoteBureau.CLE)
                .variableValueEquals(VoteBureau.SCRUTIN, scrutin).list();
    }

    private List<Job> minuteurs(ProcessInstance vote) {
        return travaux.createJobQuery().processInstanceId(vote.getId()).activityId(VoteBureau.DATE_DE_SEANCE).list();
    }
}
