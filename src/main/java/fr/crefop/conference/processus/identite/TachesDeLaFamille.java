package fr.crefop.conference.processus.identite;

import fr.crefop.conference.dossier.Etapes;
import fr.crefop.conference.processus.EngagementFinanceurs;
import fr.crefop.conference.processus.GroupeDeTravail;
import fr.crefop.conference.processus.Procedure;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.Interlocuteurs;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tasks of a case that an earlier version left to all OPCA together go to the one they are meant for. What waits for the
 * whole family, the signature of a convention, stays.
 */
@Component
@Order(25)
class TachesDeLaFamille implements ApplicationRunner {

    private final TaskService taches;
    private final AuthorizationService autorisations;
    private final Procedure procedure;
    private final Etapes etapes;
    private final TachesLaissees laissees;
    private final Comptes comptes;
    private final Interlocuteurs interlocuteurs;

    TachesDeLaFamille(TaskService taches, AuthorizationService autorisations, Procedure procedure, Etapes etapes,
            TachesLaissees laissees, Comptes comptes, Interlocuteurs interlocuteurs) {
        this.taches = taches;
        this.autorisations = autorisations;
        this.procedure = procedure;
        this.etapes = etapes;
        this.laissees = laissees;
        this.comptes = comptes;
        this.interlocuteurs = interlocuteurs;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        Groupe.financeurs().stream().filter(Groupe::estUneFamille).forEach(this::adresserCellesDe);
    }

    private void adresserCellesDe(Groupe famille) {
        List<Task> anciennes = taches.createTaskQuery().taskCandidateGroup(famille.code()).includeAssignedTasks()
                .taskDefinitionKeyIn(EngagementFinanceurs.ENGAGER, GroupeDeTravail.DONNER_AVIS).orderByTaskId().asc().list();
        anciennes.forEach(tache -> adresser(tache.getId(), famille.code(), destinataire(tache)));
        if (!anciennes.isEmpty()) {
            comptes.duGroupe(famille).forEach(compte ->
                    laissees.parCeluiQuiPart(compte.identifiant(), interlocuteurs.groupes(compte)));
        }
    }

    private String destinataire(Task tache) {
        List<String> groupes = tache.getTaskDefinitionKey().equals(EngagementFinanceurs.ENGAGER)
                ? procedure.groupeDuFinanceur((String) taches.getVariable(tache.getId(), EngagementFinanceurs.FINANCEUR))
                : procedure.groupeDeLExpert((Long) taches.getVariable(tache.getId(), GroupeDeTravail.EXPERTISE));
        return groupes.get(0);
    }

    private void adresser(String tache, String famille, String groupe) {
        etapes.tenirLAffaire(tache);
        if (taches.createTaskQuery().taskId(tache).count() == 0) {
            // Answered in the meantime, on another server.
            return;
        }
        taches.addCandidateGroup(tache, groupe);
        taches.deleteCandidateGroup(tache, famille);
        autorisations.createAuthorizationQuery().groupIdIn(famille).resourceType(Resources.TASK).resourceId(tache).list()
                .forEach(droit -> autorisations.deleteAuthorization(droit.getId()));
        etapes.adresser(tache, groupe);
    }
}
