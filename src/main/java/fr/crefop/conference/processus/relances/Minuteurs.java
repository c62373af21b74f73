package fr.crefop.conference.processus.relances;

import fr.crefop.conference.socle.HorlogeConfiguration;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobManager;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.springframework.stereotype.Component;

/**
 * One engine timer for the reminder and one for the escalation, made with the task once its due date is known, gone
 * with it. A moment already past is not told: the task itself was announced with its due date. A task that its deadline
 * ends has no escalation to wait for: it comes with that end.
 */
@Component
class Minuteurs {

    private final ReglesDeRelance regles;
    private final Clock horloge;

    Minuteurs(ReglesDeRelance regles, Clock horloge) {
        this.regles = regles;
        this.horloge = horloge;
    }

    void poser(DelegateTask tache) {
        if (tache.getDueDate() == null) {
            return;
        }
        LocalDate echeance = LocalDate.ofInstant(tache.getDueDate().toInstant(), HorlogeConfiguration.PARIS);
        poser(tache, Moment.RAPPEL, regles.rappel(tache.getTaskDefinitionKey(), echeance));
        if (!Couperets.surLaTache(tache)) {
            poser(tache, Moment.ESCALADE, regles.escalade(echeance));
        }
    }

    /** After an escalation that nobody followed. */
    void insister(DelegateTask tache) {
        poser(tache, Moment.INSISTANCE, regles.insistance(LocalDate.now(horloge)));
    }

    void retirer(DelegateTask tache) {
        JobManager travaux = Context.getCommandContext().getJobManager();
        for (Moment moment : Moment.values()) {
            travaux.findJobsByConfiguration(RelanceDeTache.TYPE, new RelanceDeTache.Quoi(moment, tache.getId())
                    .toCanonicalString(), null).forEach(travail -> travail.delete());
        }
    }

    private void poser(DelegateTask tache, Moment moment, Instant quand) {
        if (!quand.isAfter(horloge.instant())) {
            return;
        }
        ExecutionEntity execution = (ExecutionEntity) tache.getExecution();
        TimerEntity minuteur = new TimerEntity();
        minuteur.setExecution(execution);
        minuteur.setProcessDefinitionId(execution.getProcessDefinitionId());
        minuteur.setProcessDefinitionKey(execution.getProcessDefinition().getKey());
        minuteur.setDeploymentId(execution.getProcessDefinition().getDeploymentId());
        minuteur.setJobHandlerType(RelanceDeTache.TYPE);
        minuteur.setJobHandlerConfiguration(new RelanceDeTache.Quoi(moment, tache.getId()));
        minuteur.setDuedate(Date.from(quand));
        Context.getCommandContext().getJobManager().schedule(minuteur);
    }
}
