package fr.crefop.conference.processus.demonstration;

import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Interlocuteurs;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Plays a person of the procedure: takes a task with the rights of an account and answers it as the form would. */
@Component
public class Guide {

    private final TaskService taches;
    private final RuntimeService instances;
    private final ManagementService travaux;
    private final IdentityService identites;
    private final Comptes comptes;
    private final Interlocuteurs interlocuteurs;

    Guide(TaskService taches, RuntimeService instances, ManagementService travaux, IdentityService identites,
            Comptes comptes, Interlocuteurs interlocuteurs) {
        this.taches = taches;
        this.instances = instances;
        this.travaux = travaux;
        this.identites = identites;
        this.comptes = comptes;
        this.interlocuteurs = interlocuteurs;
    }

    /** @throws IllegalStateException when the account sees no such task: the story of the demonstration is then wrong */
    public void faire(String identifiant, String numero, String tacheId, Map<String, Object> reponses) {
        Compte compte = comptes.trouver(identifiant).orElseThrow();
        identites.setAuthentication(identifiant, List.copyOf(interlocuteurs.groupes(compte)));
        try {
            Task tache = taches.createTaskQuery().processInstanceBusinessKey(numero).taskDefinitionKey(tacheId)
                    .listPage(0, 1).stream().findFirst().orElseThrow(() -> new IllegalStateException(
                            "Aucune tâche " + tacheId + " pour " + identifiant + " dans " + numero));
            if (tache.getAssignee() == null) {
                taches.claim(tache.getId(), identifiant);
            }
            taches.complete(tache.getId(), reponses);
        } finally {
            identites.clearAuthentication();
        }
        continuer(numero);
    }

    /** What the engine would do by itself a moment later, done at once: timers excepted. */
    public void continuer(String numero) {
        for (List<Job> prets = prets(numero); !prets.isEmpty(); prets = prets(numero)) {
            travaux.executeJob(prets.get(0).getId());
        }
    }

    private List<Job> prets(String numero) {
        List<ProcessInstance> enCours = instances.createProcessInstanceQuery().processInstanceBusinessKey(numero).list();
        return enCours.stream()
                .flatMap(instance -> travaux.createJobQuery().processInstanceId(instance.getId()).messages().list().stream())
                .toList();
    }
}
