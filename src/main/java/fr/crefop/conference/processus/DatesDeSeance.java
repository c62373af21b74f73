package fr.crefop.conference.processus;

import fr.crefop.conference.bureau.College;
import fr.crefop.conference.bureau.SeanceConvoquee;
import fr.crefop.conference.bureau.VoteArrete;
import fr.crefop.conference.courrier.Avis;
import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.dossier.Etapes;
import fr.crefop.conference.processus.relances.Suivi;
import fr.crefop.conference.securite.QuiRepond;
import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The day of the session becomes the deadline of the votes on its agenda, and its members are told. */
@Component
class DatesDeSeance {

    private final TaskService taches;
    private final RuntimeService instances;
    private final ManagementService travaux;
    private final ProcessEngineConfigurationImpl moteur;
    private final Suivi suivi;
    private final Etapes etapes;
    private final Courriers courriers;
    private final Clock horloge;

    DatesDeSeance(TaskService taches, RuntimeService instances, ManagementService travaux, ProcessEngine moteur,
            Suivi suivi, Etapes etapes, Courriers courriers, Clock horloge) {
        this.taches = taches;
        this.instances = instances;
        this.travaux = travaux;
        this.moteur = (ProcessEngineConfigurationImpl) moteur.getProcessEngineConfiguration();
        this.suivi = suivi;
        this.etapes = etapes;
        this.courriers = courriers;
        this.horloge = horloge;
    }

    @EventListener
    void convoquer(SeanceConvoquee convoquee) {
        LocalDate jour = LocalDate.ofInstant(convoquee.seance().debut(), HorlogeConfiguration.PARIS);
        convoquee.numeros().forEach(numero -> reporter(numero, jour));
        int dossiers = convoquee.numeros().size();
        Avis avis = new Avis(null, "Séance du bureau le " + EnFrancais.date(jour),
                "Vous êtes convoqué à la séance du bureau du " + EnFrancais.moment(convoquee.seance().debut()) + " ("
                        + convoquee.seance().lieu() + "), " + dossiers + (dossiers == 1 ? " dossier" : " dossiers")
                        + " à l'ordre du jour. L'ordre du jour est à la page « Séances ». Vous pouvez voter dès maintenant ;"
                        + " un collège qui n'a pas répondu à la séance est compté absent.");
        for (College college : College.values()) {
            courriers.auGroupe(QuiRepond.pour(college), avis);
        }
    }

    /** Counted already: the tasks of the vote are taken back at once instead of waiting for the end of the day. */
    @EventListener
    void arreter(VoteArrete arrete) {
        minuteurs(arrete.numero()).forEach(job -> travaux.setJobDuedate(job.getId(), Date.from(horloge.instant())));
    }

    private void reporter(String numero, LocalDate jour) {
        Date fin = Echeances.finDeJournee(jour);
        for (Task tache : taches.createTaskQuery().processInstanceBusinessKey(numero)
                .taskDefinitionKey(VoteBureau.VOTER).list()) {
            etapes.reporter(tache.getId(), jour);
            moteur.getCommandExecutorTxRequired().execute(contexte -> {
                TaskEntity reportee = contexte.getTaskManager().findTaskById(tache.getId());
                reportee.setDueDate(fin);
                suivi.reportee(reportee);
                return null;
            });
        }
        minuteurs(numero).forEach(job -> travaux.setJobDuedate(job.getId(), fin));
    }

    private List<Job> minuteurs(String numero) {
        return instances.createProcessInstanceQuery().processDefinitionKey(VoteBureau.CLE)
                .processInstanceBusinessKey(numero).list().stream()
                .flatMap(vote -> travaux.createJobQuery().processInstanceId(vote.getId())
                        .activityId(VoteBureau.DATE_DE_SEANCE).list().stream())
                .toList();
    }
}
