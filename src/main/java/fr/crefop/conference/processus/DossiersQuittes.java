package fr.crefop.conference.processus;

import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.Etapes;
import fr.crefop.conference.nouvelles.SurUneTache;
import fr.crefop.conference.processus.relances.Relais;
import fr.crefop.conference.securite.AccesAuxDossiers;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.ComptesChanges;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whoever goes to another house leaves the cases of the former: what waited for them alone there is answered by a colleague at
 * the page of the case, and the engine shows it to them no more.
 */
@Component
class DossiersQuittes {

    private final Comptes comptes;
    private final AccesAuxDossiers acces;
    private final Dossiers dossiers;
    private final TaskService taches;
    private final RuntimeService instances;
    private final AuthorizationService autorisations;
    private final Etapes etapes;
    private final Relais relais;
    private final Courriers courriers;

    DossiersQuittes(Comptes comptes, AccesAuxDossiers acces, Dossiers dossiers, TaskService taches, RuntimeService instances,
            AuthorizationService autorisations, Etapes etapes, Relais relais, Courriers courriers) {
        this.comptes = comptes;
        this.acces = acces;
        this.dossiers = dossiers;
        this.taches = taches;
        this.instances = instances;
        this.autorisations = autorisations;
        this.etapes = etapes;
        this.relais = relais;
        this.courriers = courriers;
    }

    @EventListener
    void surComptesChanges(ComptesChanges annonce) {
        if (comptes.trouver(annonce.identifiant()).isPresent()) {
            taches.createTaskQuery().taskAssignee(annonce.identifiant()).withoutCandidateGroups().includeAssignedTasks()
                    .orderByTaskId().asc().list()
                    .forEach(tache -> quitter(tache.getId(), annonce.identifiant()));
        }
    }

    private void quitter(String reference, String partant) {
        etapes.tenirLAffaire(reference);
        Task tache = taches.createTaskQuery().taskId(reference).taskAssignee(partant).singleResult();
        Optional<Dossier> dossier = tache == null ? Optional.empty() : dossier(tache);
        dossier.filter(d -> aQuitter(tache, d, partant)).ifPresent(d -> {
            tache.setAssignee(null);
            tache.setOwner(null);
            taches.saveTask(tache);
            autorisations.createAuthorizationQuery().userIdIn(partant).resourceType(Resources.TASK).resourceId(reference).list()
                    .forEach(droit -> autorisations.deleteAuthorization(droit.getId()));
            etapes.confier(reference, null);
            if (!tache.getTaskDefinitionKey().equals(GroupeDeTravail.DONNER_AVIS)) {
                // An advice is asked of somebody else by the rapporteur.
                relais.de(d.numero()).forEach(compte ->
                        courriers.auCompte(compte.identifiant(), SurUneTache.aRelayer(d.numero(), tache.getName())));
            }
        });
    }

    /** What was the advisor's of the case, or an advice asked of the structure that is left; a mandate follows its rapporteur. */
    private boolean aQuitter(Task tache, Dossier dossier, String partant) {
        return switch (tache.getTaskDefinitionKey()) {
            case TraitementSaisine.COMPLETER_DOSSIER, TraitementSaisine.CONFIRMER_ENTREE, EngagementFinanceurs.ENGAGER ->
                    !comptes.travailleEncorePour(dossier.structure(), partant);
            case GroupeDeTravail.DONNER_AVIS -> !acces.expertises(comptes.trouver(partant).orElseThrow(), dossier.numero())
                    .contains((Long) taches.getVariable(tache.getId(), GroupeDeTravail.EXPERTISE));
            default -> false;
        };
    }

    private Optional<Dossier> dossier(Task tache) {
        return dossiers.trouver(instances.createProcessInstanceQuery().processInstanceId(tache.getProcessInstanceId()).singleResult()
                .getBusinessKey());
    }
}
