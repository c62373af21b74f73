package fr.crefop.conference.processus;

import fr.crefop.conference.bureau.PresencesNotees;
import fr.crefop.conference.bureau.SeanceChangee;
import fr.crefop.conference.bureau.Sieges;
import fr.crefop.conference.bureau.TenueChangee;
import fr.crefop.conference.bureau.VotesParMembres;
import fr.crefop.conference.cadre.College;
import fr.crefop.conference.dossier.Etapes;
import fr.crefop.conference.dossier.TraitementChange;
import fr.crefop.conference.processus.consequences.Consequence;
import fr.crefop.conference.processus.consequences.Consequences;
import fr.crefop.conference.processus.moteur.SessionDuMoteur;
import fr.crefop.conference.processus.taches.TachesHumaines;
import fr.crefop.conference.securite.AbsenceChangee;
import fr.crefop.conference.securite.ComptesChanges;
import java.util.Collection;
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
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Where members vote, the task of a seat waits for who answers for it: when a mandate, an absence, an account, a session or its attendance
 * changes, it passes to the next (docs/adr/0055). Who answers is asked again with the answer: a task that did not follow lets nobody in.
 */
@Component
class SuiteDesSieges implements Consequence {

    private static final String CODE = "SIEGES";
    /** What is noted of a change; any other is the code of a college. */
    private static final String TOUS = "";
    private static final String CES_VOTES = "VOTES";

    private final VotesParMembres votes;
    private final Sieges sieges;
    private final Consequences consequences;
    private final RuntimeService instances;
    private final TaskService taches;
    private final AuthorizationService autorisations;
    private final SessionDuMoteur session;
    private final TachesHumaines humaines;
    private final Etapes etapes;

    SuiteDesSieges(VotesParMembres votes, Sieges sieges, Consequences consequences, RuntimeService instances, TaskService taches, AuthorizationService autorisations,
            SessionDuMoteur session, TachesHumaines humaines, Etapes etapes) {
        this.votes = votes;
        this.sieges = sieges;
        this.consequences = consequences;
        this.instances = instances;
        this.taches = taches;
        this.autorisations = autorisations;
        this.session = session;
        this.humaines = humaines;
        this.etapes = etapes;
    }

    @EventListener
    void surTenueChangee(TenueChangee changee) {
        noter(changee.college());
    }

    @EventListener
    void surAbsenceChangee(AbsenceChangee changee) {
        sieges.aujourdHui().colleges(changee.compte()).forEach(this::noter);
    }

    @EventListener
    void surComptesChanges(ComptesChanges changes) {
        sieges.aujourdHui().colleges(changes.identifiant()).forEach(this::noter);
    }

    @EventListener
    void surPresencesNotees(PresencesNotees notees) {
        noter(votes.deLaSeance(notees.seance()));
    }

    @EventListener
    void surSeanceChangee(SeanceChangee changee) {
        noter(votes.deLaSeance(changee.seance().id()));
    }

    /** What shows again the tasks of a case that stood still. */
    @EventListener
    void surTraitementChange(TraitementChange change) {
        noter(votes.duDossier(change.numero()));
    }

    /** Mandates and absences begin and end with a day, whether the house is open or opens later. */
    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "${conference.absences.tournee}", zone = "Europe/Paris")
    void auJourQuiVient() {
        if (votes.existent()) {
            consequences.noter(CODE, TOUS);
        }
    }

    private void noter(College college) {
        if (votes.existent()) {
            consequences.noter(CODE, college.code());
        }
    }

    private void noter(Collection<Long> concernes) {
        consequences.noter(CODE, CES_VOTES, concernes.stream().map(String::valueOf).toList());
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<String> concernes(String changement) {
        return (changement.equals(TOUS) ? votes.tous() : votes.duCollege(changement)).stream().map(String::valueOf).toList();
    }

    @Override
    public void suivre(String changement, String scrutin) {
        attendent(Long.valueOf(scrutin)).forEach(this::suivre);
    }

    /** Those of a case that stands still wait as they are. */
    private List<Task> attendent(Long scrutin) {
        List<ProcessInstance> enCours = instances.createProcessInstanceQuery().processDefinitionKey(VoteBureau.CLE).active()
                .variableValueEquals(VoteBureau.SCRUTIN, scrutin).list();
        return enCours.stream().flatMap(vote -> taches.createTaskQuery().processInstanceId(vote.getId()).orderByTaskId().asc().list().stream())
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
