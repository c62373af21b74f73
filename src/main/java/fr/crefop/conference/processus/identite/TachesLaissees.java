package fr.crefop.conference.processus.identite;

import fr.crefop.conference.dossier.Etapes;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Interlocuteurs;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * A task that somebody took for a group they have left goes back to that group, and they see it no more: the engine
 * gives each one who takes a task a right of their own to it, and never takes it back.
 */
@Component
public class TachesLaissees {

    private final TaskService taches;
    private final AuthorizationService autorisations;
    private final Etapes etapes;
    private final Comptes comptes;
    private final Interlocuteurs interlocuteurs;

    TachesLaissees(TaskService taches, AuthorizationService autorisations, Etapes etapes, Comptes comptes, Interlocuteurs interlocuteurs) {
        this.taches = taches;
        this.autorisations = autorisations;
        this.etapes = etapes;
        this.comptes = comptes;
        this.interlocuteurs = interlocuteurs;
    }

    /** Fewer groups may answer it than before: whoever took it and is of none of them any more gives it back, and sees it no more. */
    public void parQuiNeRepondPlus(String reference) {
        Task tache = taches.createTaskQuery().taskId(reference).singleResult();
        if (tache != null && tache.getAssignee() != null) {
            rendre(reference, tache.getAssignee(), groupesDuCompte(tache.getAssignee()));
        }
        List<String> attendus = groupesDe(reference);
        autorisations.createAuthorizationQuery().resourceType(Resources.TASK).resourceId(reference).list().stream()
                .filter(droit -> droit.getUserId() != null && quitte(attendus, groupesDuCompte(droit.getUserId())))
                .forEach(droit -> autorisations.deleteAuthorization(droit.getId()));
    }

    /** @param groupes those the person still belongs to */
    void parCeluiQuiPart(String identifiant, Collection<String> groupes) {
        taches.createTaskQuery().taskAssignee(identifiant).orderByTaskId().asc().list()
                .forEach(tache -> rendre(tache.getId(), identifiant, groupes));
        for (Authorization droit : autorisations.createAuthorizationQuery().userIdIn(identifiant)
                .resourceType(Resources.TASK).list()) {
            if (quitte(groupesDe(droit.getResourceId()), groupes)) {
                autorisations.deleteAuthorization(droit.getId());
            }
        }
    }

    private void rendre(String reference, String identifiant, Collection<String> groupes) {
        List<String> attendus = groupesDe(reference);
        if (!quitte(attendus, groupes)) {
            return;
        }
        etapes.tenirLAffaire(reference);
        Task tache = taches.createTaskQuery().taskId(reference).taskAssignee(identifiant).singleResult();
        if (tache != null) {
            tache.setAssignee(null);
            if (tache.getOwner() != null && quitte(attendus, groupesDuCompte(tache.getOwner()))) {
                tache.setOwner(null);
            }
            taches.saveTask(tache);
            etapes.adresser(reference, etapes.groupe(reference).filter(attendus::contains).orElse(attendus.get(0)));
        }
    }

    /** A task of no group is that person's alone, and stays theirs. */
    private static boolean quitte(List<String> attendus, Collection<String> groupes) {
        return !attendus.isEmpty() && Collections.disjoint(attendus, groupes);
    }

    private Collection<String> groupesDuCompte(String identifiant) {
        return comptes.trouver(identifiant).<Collection<String>>map(interlocuteurs::groupes).orElse(Set.of());
    }

    private List<String> groupesDe(String tache) {
        if (taches.createTaskQuery().taskId(tache).count() == 0) {
            return List.of();
        }
        return taches.getIdentityLinksForTask(tache).stream().map(IdentityLink::getGroupId).filter(Objects::nonNull)
                .sorted().toList();
    }
}
