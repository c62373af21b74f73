package fr.crefop.conference.processus.moteur;

import fr.crefop.conference.affaires.Affaires;
import fr.crefop.conference.engagements.Engagement.Base;
import fr.crefop.conference.nouvelles.Moment;
import fr.crefop.conference.processus.EngagementFinanceurs;
import fr.crefop.conference.processus.TraitementSaisine;
import fr.crefop.conference.processus.relances.Suivi;
import fr.crefop.conference.processus.taches.TachesHumaines;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * One procedure, from the diagram of the release before to today's: elements of the same name, those that took another, and what the
 * new diagram reads that the former did not keep. To be rewritten with each release that renames an element.
 */
@Component
class PassageDeVersion {

    /** @param vers its name today */
    private record Renomme(String vers, Base base) {}

    /** The three ways had their own requests and their own notification; one element now serves them. */
    private static final Map<String, Renomme> RENOMMES = Map.of(
            "CallActivity_EngagementsDirects", new Renomme("CallActivity_Engagements", Base.PLAN),
            "CallActivity_EngagementsModele", new Renomme("CallActivity_Engagements", Base.MODELE),
            "CallActivity_EngagementsProposition", new Renomme("CallActivity_Engagements", Base.PROPOSITION),
            "CallActivity_VoteAdoption", new Renomme("CallActivity_VoteAdoption", Base.PROPOSITION),
            "ServiceTask_NotifierPlanDirect", new Renomme("ServiceTask_NotifierPlan", Base.PLAN),
            "ServiceTask_NotifierModele", new Renomme("ServiceTask_NotifierPlan", Base.MODELE),
            "ServiceTask_NotifierPlanAdopte", new Renomme("ServiceTask_NotifierPlan", Base.PROPOSITION));

    private final RuntimeService instances;
    private final TaskService taches;
    private final ManagementService travaux;
    private final TachesHumaines humaines;
    private final Suivi suivi;
    private final Affaires affaires;
    private final SessionDuMoteur session;

    PassageDeVersion(RuntimeService instances, TaskService taches, ManagementService travaux, TachesHumaines humaines, Suivi suivi,
            Affaires affaires, SessionDuMoteur session) {
        this.instances = instances;
        this.taches = taches;
        this.travaux = travaux;
        this.humaines = humaines;
        this.suivi = suivi;
        this.affaires = affaires;
        this.session = session;
    }

    /** Within a transaction. Whoever answers at that moment waits, or has been waited for. */
    void passer(ProcessInstance instance, ProcessDefinition actuel) {
        affaires.tenir(instance.getBusinessKey());
        List<Renomme> ici = actuel.getKey().equals(TraitementSaisine.CLE) ? instances.getActiveActivityIds(instance.getId()).stream()
                .map(RENOMMES::get).filter(Objects::nonNull).toList() : List.of();
        List<String> ouvertes = taches.createTaskQuery().processInstanceId(instance.getId()).list().stream()
                .filter(tache -> humaines.connait(tache.getTaskDefinitionKey())).map(Task::getId).toList();
        // The engine carries over the deadlines that a diagram draws, and refuses to pass with any other.
        Map<String, Set<Moment>> attendus = new HashMap<>();
        ouvertes.forEach(tache -> attendus.put(tache, sur(tache, this::suspendre)));
        instances.newMigration(plan(instance, actuel)).processInstanceIds(instance.getId()).execute();
        ici.forEach(element -> instances.setVariable(instance.getId(), EngagementFinanceurs.BASE, element.base().name()));
        attendus.forEach((tache, moments) -> sur(tache, reprise -> reprendreLesDelais(reprise, moments)));
        if (instance.isSuspended()) {
            // What was just set again stands still with the rest.
            instances.suspendProcessInstanceById(instance.getId());
        }
    }

    private <T> T sur(String tache, Function<DelegateTask, T> acte) {
        return session.executer(ici -> acte.apply(ici.tache(tache)));
    }

    /** A lateness that the former diagram drew and that has not been told is still to be told. */
    private Set<Moment> suspendre(DelegateTask tache) {
        Set<Moment> attendus = suivi.suspendue(tache);
        if (!retards(tache).isEmpty()) {
            attendus.add(Moment.ESCALADE);
        }
        return attendus;
    }

    private List<Job> retards(DelegateTask tache) {
        return travaux.createJobQuery().processInstanceId(tache.getProcessInstanceId())
                .activityId(tache.getTaskDefinitionKey().replace("Task_", "Timer_Retard")).list();
    }

    private MigrationPlan plan(ProcessInstance instance, ProcessDefinition actuel) {
        MigrationPlanBuilder plan = instances.createMigrationPlan(instance.getProcessDefinitionId(), actuel.getId()).mapEqualActivities();
        if (actuel.getKey().equals(TraitementSaisine.CLE)) {
            // Those where it stands: two that became one cannot be told together.
            instances.getActiveActivityIds(instance.getId()).stream().distinct().filter(RENOMMES::containsKey)
                    .filter(ancien -> !ancien.equals(RENOMMES.get(ancien).vers()))
                    .forEach(ancien -> plan.mapActivities(ancien, RENOMMES.get(ancien).vers()));
        }
        return plan.build();
    }

    /** A deadline that only the new diagram draws counts from the day that people were told. */
    private boolean reprendreLesDelais(DelegateTask tache, Set<Moment> attendus) {
        boolean dite = suivi.reprise(tache, attendus);
        retards(tache).forEach(retard -> {
            if (dite) {
                travaux.deleteJob(retard.getId());
            } else {
                travaux.setJobDuedate(retard.getId(), suivi.retard(tache.getDueDate()));
            }
        });
        return dite;
    }
}
