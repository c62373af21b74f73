package fr.crefop.conference.processus;

import fr.crefop.conference.courrier.Avis;
import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.Etapes;
import fr.crefop.conference.processus.relances.Relais;
import fr.crefop.conference.processus.taches.TachesHumaines;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.ComptesChanges;
import fr.crefop.conference.securite.Groupe;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What waited for an account that is now closed waits for others: a task goes back to whom it stood in for, or to the group
 * it was taken from; a mandate's is open to the other rapporteurs, and an advisor's is answered by a colleague at the page of the case.
 */
@Component
class ComptesFermes {

    private final Comptes comptes;
    private final TaskService taches;
    private final RuntimeService instances;
    private final TachesHumaines humaines;
    private final Etapes etapes;
    private final Dossiers dossiers;
    private final Courriers courriers;
    private final Relais relais;

    ComptesFermes(Comptes comptes, TaskService taches, RuntimeService instances, TachesHumaines humaines, Etapes etapes,
            Dossiers dossiers, Courriers courriers, Relais relais) {
        this.comptes = comptes;
        this.taches = taches;
        this.instances = instances;
        this.humaines = humaines;
        this.etapes = etapes;
        this.dossiers = dossiers;
        this.courriers = courriers;
        this.relais = relais;
    }

    @EventListener
    void surComptesChanges(ComptesChanges annonce) {
        if (comptes.trouver(annonce.identifiant()).isEmpty()) {
            taches.createTaskQuery().taskAssignee(annonce.identifiant()).orderByTaskId().asc().list()
                    .forEach(tache -> passerLaMain(tache.getId()));
        }
    }

    private void passerLaMain(String reference) {
        etapes.tenirLAffaire(reference);
        Task tache = taches.createTaskQuery().taskId(reference).singleResult();
        if (tache == null || tache.getTaskDefinitionKey().equals(GroupeDeTravail.DONNER_AVIS)) {
            // Answered meanwhile; or an advice, which never holds a case up and which the rapporteur may ask somebody else for.
            return;
        }
        if (tache.getOwner() != null && comptes.trouver(tache.getOwner()).isPresent()) {
            rendre(tache, tache.getOwner());
            return;
        }
        String affaire = instances.createProcessInstanceQuery().processInstanceId(tache.getProcessInstanceId()).singleResult()
                .getBusinessKey();
        String numero = dossiers.trouver(affaire).isPresent() ? affaire : null;
        if (humaines.nominative(tache.getTaskDefinitionKey())) {
            taches.addCandidateGroup(reference, Groupe.RAPPORTEUR.code());
            rendre(tache, null);
            Avis avis = new Avis(numero, tache.getName(),
                    "Le compte du rapporteur est fermé : cette tâche (" + affaire + ") est ouverte aux autres rapporteurs, qui la prennent dans « Tâches ».");
            courriers.auGroupe(Groupe.RAPPORTEUR, avis);
            courriers.auGroupe(Groupe.SECRETARIAT, avis);
        } else if (taches.getIdentityLinksForTask(reference).stream().anyMatch(lien -> lien.getGroupId() != null)) {
            rendre(tache, null);
        } else {
            relais.de(affaire).forEach(compte -> courriers.auCompte(compte.identifiant(),
                    new Avis(numero, tache.getName(), Relais.CONSIGNE)));
        }
    }

    /** @param titulaire whom the closed account stood in for; null for the whole group */
    private void rendre(Task tache, String titulaire) {
        tache.setOwner(null);
        tache.setAssignee(titulaire);
        taches.saveTask(tache);
        etapes.confier(tache.getId(), titulaire);
    }
}
