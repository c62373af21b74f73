package fr.crefop.conference.processus;

import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.dossier.DossierTransfere;
import fr.crefop.conference.dossier.Etapes;
import fr.crefop.conference.dossier.Transfert;
import fr.crefop.conference.nouvelles.SurUnTransfert;
import fr.crefop.conference.processus.remplacement.Remplacements;
import fr.crefop.conference.securite.Comptes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What waited for the advisor of a case that was handed over waits for the one who follows it now, and both are told. */
@Component
class DossiersTransferes {

    private static final Set<String> DU_CONSEILLER =
            Set.of(TraitementSaisine.COMPLETER_DOSSIER, TraitementSaisine.CONFIRMER_ENTREE, EngagementFinanceurs.ENGAGER);

    private final TaskService taches;
    private final AuthorizationService autorisations;
    private final Etapes etapes;
    private final Remplacements remplacements;
    private final Comptes comptes;
    private final Courriers courriers;
    private final Clock horloge;

    DossiersTransferes(TaskService taches, AuthorizationService autorisations, Etapes etapes, Remplacements remplacements, Comptes comptes,
            Courriers courriers, Clock horloge) {
        this.taches = taches;
        this.autorisations = autorisations;
        this.etapes = etapes;
        this.remplacements = remplacements;
        this.comptes = comptes;
        this.courriers = courriers;
        this.horloge = horloge;
    }

    @EventListener
    void surDossierTransfere(DossierTransfere annonce) {
        Transfert transfert = annonce.transfert();
        List<Task> attendues = taches.createTaskQuery().processInstanceBusinessKey(annonce.numero()).withoutCandidateGroups().includeAssignedTasks()
                .orderByTaskId().asc().list().stream().filter(tache -> DU_CONSEILLER.contains(tache.getTaskDefinitionKey())).toList();
        attendues.forEach(tache -> confier(tache, transfert.versCompte()));
        remplacements.mettreAJour(LocalDate.now(horloge));
        dire(annonce.numero(), transfert, attendues.size());
    }

    private void confier(Task tache, String nouveau) {
        autorisations.createAuthorizationQuery().resourceType(Resources.TASK).resourceId(tache.getId()).list().stream()
                .filter(droit -> droit.getUserId() != null).forEach(droit -> autorisations.deleteAuthorization(droit.getId()));
        tache.setOwner(null);
        tache.setAssignee(nouveau);
        taches.saveTask(tache);
        etapes.designer(tache.getId(), nouveau);
    }

    private void dire(String numero, Transfert transfert, int attendues) {
        courriers.auCompte(transfert.versCompte(), SurUnTransfert.recu(numero, comptes.nomDe(transfert.par()), attendues));
        if (comptes.trouver(transfert.deCompte()).isPresent()) {
            courriers.auCompte(transfert.deCompte(), SurUnTransfert.laisse(numero, comptes.nomDe(transfert.versCompte()), transfert.versStructure()));
        }
    }
}
