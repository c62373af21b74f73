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
import java.util.function.Predicate;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where members vote, the task of a seat waits for who answers for it: when a mandate, an absence, an account, a session or its attendance
 * changes, it passes to the next (docs/adr/0055). Who answers is asked again with the answer: a task that did not follow lets nobody in.
 */
@Component
class SuiteDesSieges {

    private static final Logger LOG = LoggerFactory.getLogger(SuiteDesSieges.class);

    private final Scrutins scrutins;
    private final RuntimeService instances;
    private final TaskService taches;
    private final AuthorizationService autorisations;
    private final SessionDuMoteur session;
    private final TachesHumaines humaines;
    private final Etapes etapes;
    private final TransactionTemplate aPart;

    SuiteDesSieges(Scrutins scrutins, RuntimeService instances, TaskService taches, AuthorizationService autorisations, SessionDuMoteur session,
            TachesHumaines humaines, Etapes etapes, PlatformTransactionManager transactions) {
        this.scrutins = scrutins;
        this.instances = instances;
        this.taches = taches;
        this.autorisations = autorisations;
        this.session = session;
        this.humaines = humaines;
        this.etapes = etapes;
        this.aPart = new TransactionTemplate(transactions);
        this.aPart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Once the change is made, each case in a transaction of its own: one that held a case, or the register of the mandates, while it takes others
     * would wait for an answer that waits for it.
     */
    @TransactionalEventListener({TenueChangee.class, SeanceChangee.class, AbsenceChangee.class, ComptesChanges.class})
    public void surChangement() {
        suivre(scrutin -> true);
    }

    /** What shows again the tasks of a case that stood still. */
    @TransactionalEventListener
    public void surTraitementChange(TraitementChange change) {
        suivre(scrutin -> scrutin.numero().equals(change.numero()));
    }

    /** Mandates and absences begin and end with a day, whether the house is open or opens later. */
    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "${conference.absences.tournee}", zone = "Europe/Paris")
    public void auJourQuiVient() {
        suivre(scrutin -> true);
    }

    private void suivre(Predicate<Scrutin> lesquels) {
        List<Scrutin> enCours = aPart.execute(etat -> scrutins.enCoursParMembres());
        enCours.stream().filter(lesquels).forEach(scrutin -> {
            try {
                aPart.executeWithoutResult(etat -> attendent(scrutin).forEach(this::suivre));
            } catch (RuntimeException e) {
                LOG.error("Les tâches de vote du dossier {} suivront leurs sièges à la prochaine tournée", scrutin.numero(), e);
            }
        });
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
