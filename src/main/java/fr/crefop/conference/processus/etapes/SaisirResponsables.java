package fr.crefop.conference.processus.etapes;

import fr.crefop.conference.dossier.Etapes;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.financement.PayeurDuDispositif;
import fr.crefop.conference.processus.Echeances;
import fr.crefop.conference.processus.EngagementFinanceurs;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.QuiRepond;
import fr.crefop.conference.securite.Responsables;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * At the first deadline, every funder that has not answered is brought before its supervisor, who has a second one. The
 * task stays open to the whole group: whoever answers first answers for the funder.
 */
@Component("saisirResponsables")
class SaisirResponsables implements JavaDelegate {

    private final Engagements engagements;
    private final Responsables responsables;
    private final Etapes etapes;
    private final Echeances echeances;

    SaisirResponsables(Engagements engagements, Responsables responsables, Etapes etapes, Echeances echeances) {
        this.engagements = engagements;
        this.responsables = responsables;
        this.etapes = etapes;
        this.echeances = echeances;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TaskService taches = execution.getProcessEngineServices().getTaskService();
        Date echeance = echeances.responsable();
        for (Task tache : taches.createTaskQuery().processInstanceId(execution.getProcessInstanceId())
                .taskDefinitionKey(EngagementFinanceurs.ENGAGER).orderByTaskCreateTime().asc().list()) {
            String financeur = (String) taches.getVariable(tache.getId(), EngagementFinanceurs.FINANCEUR);
            String responsable = responsable(financeur);
            engagements.escalader(execution.getProcessBusinessKey(), financeur, responsable);
            tache.setDueDate(echeance);
            taches.saveTask(tache);
            if (responsable != null) {
                taches.setAssignee(tache.getId(), responsable);
            }
            etapes.reporter(tache.getId(), responsable, LocalDate.ofInstant(echeance.toInstant(), HorlogeConfiguration.PARIS));
        }
    }

    /** Null when nobody was named, and for the person's own contribution: its advisor has no supervisor here. */
    private String responsable(String financeur) {
        return PayeurDuDispositif.BENEFICIAIRE.equals(financeur) ? null
                : responsables.du(QuiRepond.pourLeFinanceur(financeur)).map(Compte::identifiant).orElse(null);
    }
}
