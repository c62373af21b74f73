package fr.crefop.conference.processus;

import fr.crefop.conference.socle.HorlogeConfiguration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;

/** Reads the timers of the tasks of a case, and sets the clock back after each test. */
abstract class AvecMinuteurs extends AvecProcedure {

    @AfterEach
    void remettreLaPendule() {
        ClockUtil.reset();
    }

    Task voteDeLEtat(String numero) {
        entrer(VoteBureau.CLE, "ServiceTask_OuvrirScrutin", numero, Map.of(VoteBureau.OBJET, "OPPORTUNITE"));
        return etat(numero);
    }

    Task etat(String numero) {
        return taches.createTaskQuery().processInstanceBusinessKey(numero).taskCandidateGroup("bureau-etat").singleResult();
    }

    Task seule(String numero) {
        return taches.createTaskQuery().processInstanceBusinessKey(numero).singleResult();
    }

    /** The timers of one task, earliest first. */
    List<Job> minuteurs(Task tache) {
        return travaux.createJobQuery().processInstanceId(tache.getProcessInstanceId()).timers().list().stream()
                .filter(job -> ((JobEntity) job).getJobHandlerConfigurationRaw().endsWith(tache.getId()) || retard(job, tache))
                .sorted(Comparator.comparing(Job::getDuedate)).toList();
    }

    /** The one that the diagram draws on the boundary of the task. */
    private boolean retard(Job job, Task tache) {
        return job.getJobDefinitionId() != null && travaux.createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).singleResult()
                .getActivityId().equals(tache.getTaskDefinitionKey().replace("Task_", "Timer_Retard"));
    }

    static LocalDate jour(Date date) {
        return LocalDate.ofInstant(date.toInstant(), HorlogeConfiguration.PARIS);
    }

    static Date aHuitHeures(LocalDate jour) {
        return Date.from(ZonedDateTime.of(jour, LocalTime.of(8, 0), HorlogeConfiguration.PARIS).toInstant());
    }
}
