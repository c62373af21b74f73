package fr.crefop.conference.processus;

import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.bureau.Scrutins.Scrutin;
import fr.crefop.conference.bureau.SeanceChangee;
import fr.crefop.conference.bureau.TenueChangee;
import fr.crefop.conference.dossier.Etapes;
import fr.crefop.conference.dossier.TraitementChange;
import fr.crefop.conference.processus.moteur.SessionDuMoteur;
import fr.crefop.conference.processus.taches.TachesHumaines;
import fr.crefop.conference.securite.AbsenceChangee;
import fr.crefop.conference.securite.ComptesChanges;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where members vote, the task of a seat waits for who answers for it: when a mandate, an absence, an account, a session or its attendance
 * changes, it passes to the next (docs/adr/0046). Who answers is asked again with the answer: a task that did not follow lets nobody in.
 */
@Component
class SuiteDesSieges {

    private final Scrutins scrutins;
    private final RuntimeService instances;
    private final TaskService taches;
    private final AuthorizationService autorisations;
    private final SessionDuMoteur session;
    private final TachesHumaines humaines;
    private final Etapes etapes;

    SuiteDesSieges(Scrutins scrutins, RuntimeService instances, TaskService taches, AuthorizationService autorisations, SessionDuMoteur session,
            TachesHumaines humaines, Etapes etapes) {
        this.scrutins = scrutins;
        this.instances = instances;
        this.taches = taches;
        this.autorisations = autorisations;
        this.session = session;
        this.humaines = humaines;
        this.etapes = etapes;
    }

    /** After what moves the other tasks of a person, and what shows again those of a case that stood still. */
    @EventListener({TenueChangee.class, SeanceChangee.class, AbsenceChangee.class, ComptesChanges.class, TraitementChange.class})
    @Order(Ordered.LOWEST_PRECEDENCE)
    @Transactional
    public void surChangement() {
        suivre();
    }

    /** Mandates and absences begin and end with a day, whether the house is open or opens later. */
    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "${conference.absences.tournee}", zone = "Europe/Paris")
    @Transactional
    public void auJourQuiVient() {
        suivre();
    }

    private void suivre() {
        scrutins.enCoursParMembres().stream().flatMap(scrutin -> attendent(scrutin).stream()).forEach(this::suivre);
    }

    /** Those of a case that stands still wait as they are. */
    private List<Task> attendent(Scrutin scrutin) {
        List<ProcessInstance> votes = instances.createProcessInstanceQuery().processDefinitionKey(VoteBureau.CLE).active()
                .variableValueEquals(VoteBureau.SCRUTIN, scrutin.id()).list();
        return votes.stream().flatMap(vote -> taches.createTaskQuery().processInstanceId(vote.getId()).orderByTaskId().asc().list().stream())
                .filter(tache -> VoteBureau.estUnVote(tache.getTaskDefinitionKey())).toList();
    }

    private void suivre(Task tache) {
        etapes.tenirLAffaire(tache.getId());
        boolean passee = session.executer(contexte -> {
            DelegateTask attendue = contexte.tache(tache.getId());
            return attendue != null && humaines.designer(attendue);
        });
        if (passee && tache.getAssignee() != null) {
            // The engine gives rights to each new assignee, and never takes them back.
            autorisations.createAuthorizationQuery().userIdIn(tache.getAssignee()).resourceType(Resources.TASK).resourceId(tache.getId()).list()
                    .forEach(droit -> autorisations.deleteAuthorization(droit.getId()));
        }
    }
}
