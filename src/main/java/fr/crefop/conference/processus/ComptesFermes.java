package fr.crefop.conference.processus;

import fr.crefop.conference.courrier.Avis;
import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.Etapes;
import fr.crefop.conference.processus.relances.Relais;
import fr.crefop.conference.processus.remplacement.TacheSansPersonne;
import fr.crefop.conference.processus.taches.TachesHumaines;
import fr.crefop.conference.securite.Groupe;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What waited for nobody but an account that is now closed waits for others: a mandate's task is open to the other
 * rapporteurs, and an advisor's is answered by a colleague at the page of the case.
 */
@Component
class ComptesFermes {

    private final TaskService taches;
    private final RuntimeService instances;
    private final TachesHumaines humaines;
    private final Etapes etapes;
    private final Dossiers dossiers;
    private final Courriers courriers;
    private final Relais relais;

    ComptesFermes(TaskService taches, RuntimeService instances, TachesHumaines humaines, Etapes etapes, Dossiers dossiers,
            Courriers courriers, Relais relais) {
        this.taches = taches;
        this.instances = instances;
        this.humaines = humaines;
        this.etapes = etapes;
        this.dossiers = dossiers;
        this.courriers = courriers;
        this.relais = relais;
    }

    @EventListener
    void passerLaMain(TacheSansPersonne annonce) {
        String reference = annonce.reference();
        Task tache = taches.createTaskQuery().taskId(reference).singleResult();
        if (tache.getTaskDefinitionKey().equals(GroupeDeTravail.DONNER_AVIS)) {
            // An advice never holds a case up, and the rapporteur may ask somebody else for it.
            return;
        }
        String affaire = instances.createProcessInstanceQuery().processInstanceId(tache.getProcessInstanceId()).singleResult()
                .getBusinessKey();
        String numero = dossiers.trouver(affaire).isPresent() ? affaire : null;
        if (humaines.nominative(tache.getTaskDefinitionKey())) {
            taches.addCandidateGroup(reference, Groupe.RAPPORTEUR.code());
            tache.setAssignee(null);
            taches.saveTask(tache);
            etapes.confier(reference, null);
            Avis avis = new Avis(numero, tache.getName(),
                    "Le compte du rapporteur est fermé : cette tâche (" + affaire + ") est ouverte aux autres rapporteurs, qui la prennent dans « Tâches ».");
            courriers.auGroupe(Groupe.RAPPORTEUR, avis);
            courriers.auGroupe(Groupe.SECRETARIAT, avis);
        } else {
            relais.de(affaire).forEach(compte -> courriers.auCompte(compte.identifiant(),
                    new Avis(numero, tache.getName(), Relais.CONSIGNE)));
        }
    }
}
