package fr.crefop.conference.processus.etapes;

import fr.crefop.conference.courrier.Avis;
import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.dossier.Etapes;
import fr.crefop.conference.engagements.ToursDEngagement;
import fr.crefop.conference.financement.PayeurDuDispositif;
import fr.crefop.conference.processus.Echeances;
import fr.crefop.conference.processus.EngagementFinanceurs;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.QuiRepond;
import fr.crefop.conference.securite.Responsables;
import fr.crefop.conference.socle.EnFrancais;
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

    private final ToursDEngagement tours;
    private final Responsables responsables;
    private final Etapes etapes;
    private final Echeances echeances;
    private final Courriers courriers;

    SaisirResponsables(ToursDEngagement tours, Responsables responsables, Etapes etapes, Echeances echeances,
            Courriers courriers) {
        this.tours = tours;
        this.responsables = responsables;
        this.etapes = etapes;
        this.echeances = echeances;
        this.courriers = courriers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TaskService taches = execution.getProcessEngineServices().getTaskService();
        Date echeance = echeances.responsable();
        for (Task tache : taches.createTaskQuery().processInstanceId(execution.getProcessInstanceId())
                .taskDefinitionKey(EngagementFinanceurs.ENGAGER).orderByTaskCreateTime().asc().list()) {
            etapes.tenirLeDossier(tache.getId());
            String financeur = (String) taches.getVariable(tache.getId(), EngagementFinanceurs.FINANCEUR);
            // The person's own contribution waits for its advisor alone, who is told again.
            String responsable = PayeurDuDispositif.BENEFICIAIRE.equals(financeur) ? tache.getAssignee() : responsable(financeur);
            tours.escalader(execution.getProcessBusinessKey(), financeur, responsable);
            tache.setDueDate(echeance);
            taches.saveTask(tache);
            if (responsable != null && !responsable.equals(tache.getAssignee())) {
                taches.setAssignee(tache.getId(), responsable);
            }
            LocalDate limite = LocalDate.ofInstant(echeance.toInstant(), HorlogeConfiguration.PARIS);
            etapes.reporter(tache.getId(), responsable, limite);
            prevenir(financeur, responsable, new Avis(execution.getProcessBusinessKey(), tache.getName() + " (échéance passée)",
                    "La réponse n'est pas venue à l'échéance. Elle est attendue au plus tard le " + EnFrancais.date(limite)
                            + " ; sans elle, le financeur ne sera pas engagé. Ouvrez « Tâches » pour répondre."));
        }
    }

    /** The supervisor, or everybody who may answer when there is none. */
    private void prevenir(String financeur, String responsable, Avis avis) {
        if (responsable != null) {
            courriers.auCompte(responsable, avis);
        } else {
            courriers.auGroupe(QuiRepond.pourLeFinanceur(financeur), avis);
        }
    }

    /** Null when the funder named nobody. */
    private String responsable(String financeur) {
        return responsables.du(QuiRepond.pourLeFinanceur(financeur)).map(Compte::identifiant).orElse(null);
    }
}
