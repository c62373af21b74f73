package fr.crefop.conference.processus.arret;

import fr.crefop.conference.processus.arret.ArretDeLaProcedure.Raison;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes tasks out of the lists of those who may not see their case for a time, and gives them back as they were. */
@Component
class TachesCachees {

    private final TaskService taches;
    private final AuthorizationService autorisations;
    private final JdbcClient base;

    TachesCachees(TaskService taches, AuthorizationService autorisations, JdbcClient base) {
        this.taches = taches;
        this.autorisations = autorisations;
        this.base = base;
    }

    private record Cachee(String tache, String groupe, String compte) {}

    void cacher(String numero, Raison raison) {
        for (Task tache : taches.createTaskQuery().processInstanceBusinessKey(numero).orderByTaskId().asc().list()) {
            List<String> groupes = taches.getIdentityLinksForTask(tache.getId()).stream().map(IdentityLink::getGroupId)
                    .filter(Objects::nonNull).toList();
            if (groupes.isEmpty() ? raison.nominatives() : groupes.stream().anyMatch(raison.cachees())) {
                cacher(numero, tache, groupes);
            }
        }
    }

    private void cacher(String numero, Task tache, List<String> groupes) {
        if (tache.getAssignee() != null) {
            noter(numero, new Cachee(tache.getId(), null, tache.getAssignee()));
            confier(tache, null);
        }
        groupes.forEach(groupe -> {
            noter(numero, new Cachee(tache.getId(), groupe, null));
            taches.deleteCandidateGroup(tache.getId(), groupe);
        });
        // The engine gives a right of its own to whoever a task waited for, and never takes it back.
        autorisations.createAuthorizationQuery().resourceType(Resources.TASK).resourceId(tache.getId()).list()
                .forEach(droit -> autorisations.deleteAuthorization(droit.getId()));
    }

    void montrer(String numero) {
        base.sql("delete from conference.tache_cachee where numero = ? returning tache, groupe, compte").param(numero)
                .query((ligne, rang) -> new Cachee(ligne.getString("tache"), ligne.getString("groupe"), ligne.getString("compte")))
                .list().forEach(this::montrer);
    }

    private void montrer(Cachee cachee) {
        Task tache = taches.createTaskQuery().taskId(cachee.tache()).singleResult();
        if (tache == null) {
            return;
        }
        if (cachee.groupe() != null) {
            taches.addCandidateGroup(cachee.tache(), cachee.groupe());
        } else {
            confier(tache, cachee.compte());
        }
    }

    private void confier(Task tache, String compte) {
        tache.setAssignee(compte);
        taches.saveTask(tache);
    }

    private void noter(String numero, Cachee cachee) {
        base.sql("insert into conference.tache_cachee (tache, numero, groupe, compte) values (?, ?, ?, ?)")
                .params(cachee.tache(), numero, cachee.groupe(), cachee.compte()).update();
    }
}
