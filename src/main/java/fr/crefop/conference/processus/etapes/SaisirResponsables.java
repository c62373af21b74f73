package fr.crefop.conference.processus.etapes;

import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.dossier.Etapes;
import fr.crefop.conference.engagements.ToursDEngagement;
import fr.crefop.conference.nouvelles.PartEnRetard;
import fr.crefop.conference.processus.DelaiDeLaTache;
import fr.crefop.conference.processus.Echeances;
import fr.crefop.conference.processus.EngagementFinanceurs;
import fr.crefop.conference.processus.relances.Relais;
import fr.crefop.conference.processus.relances.Suivi;
import fr.crefop.conference.processus.remplacement.Remplacements;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.Interlocuteurs;
import fr.crefop.conference.securite.QuiRepond;
import fr.crefop.conference.securite.Repondant;
import fr.crefop.conference.securite.Responsables;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * At the first deadline, every funder that has not answered is brought before its supervisor, who has a second one,
 * counted from now even when the first is noticed late. The task stays open to the whole group: whoever answers first
 * answers for the funder.
 */
@Component("saisirResponsables")
class SaisirResponsables implements JavaDelegate {

    private final ToursDEngagement tours;
    private final Responsables responsables;
    private final Etapes etapes;
    private final Echeances echeances;
    private final Suivi suivi;
    private final Remplacements remplacements;
    private final Courriers courriers;
    private final Interlocuteurs interlocuteurs;
    private final Comptes comptes;
    private final Relais relais;
    private final DelaiDeLaTache delai;

    SaisirResponsables(ToursDEngagement tours, Responsables responsables, Etapes etapes, Echeances echeances,
            Suivi suivi, Remplacements remplacements, Courriers courriers, Interlocuteurs interlocuteurs,
            Comptes comptes, Relais relais, DelaiDeLaTache delai) {
        this.tours = tours;
        this.responsables = responsables;
        this.etapes = etapes;
        this.echeances = echeances;
        this.suivi = suivi;
        this.remplacements = remplacements;
        this.courriers = courriers;
        this.interlocuteurs = interlocuteurs;
        this.comptes = comptes;
        this.relais = relais;
        this.delai = delai;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TaskService taches = execution.getProcessEngineServices().getTaskService();
        Date echeance = echeances.responsable(execution.getProcessBusinessKey());
        // The timer to come takes the date that people are told.
        execution.setVariable(EngagementFinanceurs.ECHEANCE_DES_RESPONSABLES, echeance);
        for (Task tache : taches.createTaskQuery().processInstanceId(execution.getProcessInstanceId())
                .taskDefinitionKey(EngagementFinanceurs.ENGAGER).orderByTaskCreateTime().asc().list()) {
            String financeur = (String) taches.getVariable(tache.getId(), EngagementFinanceurs.FINANCEUR);
            // The person's own contribution waits for its advisor alone, who is told again.
            String responsable = QuiRepond.estLaPersonne(financeur) ? tache.getAssignee() : responsable(financeur);
            tours.escalader(execution.getProcessBusinessKey(), financeur, responsable);
            tache.setDueDate(echeance);
            taches.saveTask(tache);
            if (responsable != null && !responsable.equals(tache.getAssignee())) {
                taches.setAssignee(tache.getId(), responsable);
                remplacements.arrive((DelegateTask) tache);
            }
            suivi.reportee((DelegateTask) tache);
            LocalDate limite = LocalDate.ofInstant(echeance.toInstant(), HorlogeConfiguration.PARIS);
            String raccourci = delai.phrase((DelegateTask) tache);
            String saisi = responsable == null ? null : tache.getAssignee();
            etapes.reporter(tache.getId(), saisi, limite);
            prevenir(financeur, saisi, new PartEnRetard(execution.getProcessBusinessKey(), tache.getName(), limite, raccourci));
        }
    }

    /** The supervisor; when there is none, everybody who may answer, and the secretariat, who may find somebody. */
    private void prevenir(String financeur, String saisi, PartEnRetard nouvelle) {
        Repondant repondant = QuiRepond.pourLeFinanceur(financeur);
        if (saisi != null && comptes.trouver(saisi).isEmpty()) {
            relais.de(nouvelle.numero()).forEach(compte -> courriers.auCompte(compte.identifiant(), nouvelle.aRelayer()));
        } else if (saisi != null) {
            courriers.auCompte(saisi, nouvelle.aRepondre());
        } else {
            courriers.aTous(repondant, nouvelle.aRepondre());
        }
        boolean dejaAuSecretariat = saisi == null && interlocuteurs.de(repondant).stream().allMatch(c -> c.est(Groupe.SECRETARIAT));
        if (!dejaAuSecretariat && (saisi == null || repondant.groupe() == Groupe.CONSEILLER)) {
            courriers.auGroupe(Groupe.SECRETARIAT, nouvelle.sansResponsable());
        }
    }

    /** Null when the funder named nobody. */
    private String responsable(String financeur) {
        return responsables.du(QuiRepond.pourLeFinanceur(financeur)).map(Compte::identifiant).orElse(null);
    }
}
