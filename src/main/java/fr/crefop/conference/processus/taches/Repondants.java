package fr.crefop.conference.processus.taches;

import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.socle.RefusMetier;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;

/** Who may answer a task, and who did. A substitute is the one a task is assigned to, as long as the absence lasts. */
@Component
class Repondants {

    private final IdentityService identites;
    private final Comptes comptes;

    Repondants(IdentityService identites, Comptes comptes) {
        this.identites = identites;
        this.comptes = comptes;
    }

    /**
     * Whatever rights the engine gives, an administrator's included: a task is answered by whom it waits for.
     *
     * @param nominative given to one person: its candidate groups, if any, do not count
     */
    void exigerLaSienne(DelegateTask tache, boolean nominative) {
        Authentication courante = identites.getCurrentAuthentication();
        if (courante == null || courante.getUserId() == null) {
            return;
        }
        List<String> groupes = courante.getGroupIds() == null ? List.of() : courante.getGroupIds();
        boolean duGroupe = !nominative && tache.getCandidates().stream().map(IdentityLink::getGroupId).anyMatch(groupes::contains);
        boolean sienne = courante.getUserId().equals(tache.getAssignee());
        if (duGroupe && tache.getAssignee() != null && !sienne) {
            throw new RefusMetier("Quelqu'un d'autre a pris cette tâche : elle n'attend que cette personne, tant qu'elle n'est pas rendue au groupe.");
        }
        if (!duGroupe && !(sienne && (nominative || tache.getCandidates().isEmpty()))) {
            throw new RefusMetier("Cette tâche attend une autre personne que vous.");
        }
    }

    /** A task that arrives for somebody who is no longer of the group, or whose account was closed, waits for the others. */
    void ouvrirSiParti(DelegateTask tache, Groupe groupe) {
        if (tache.getAssignee() != null && !comptes.est(tache.getAssignee(), groupe)) {
            tache.addCandidateGroup(groupe.code());
            tache.setAssignee(null);
        }
    }

    String auteur(DelegateTask tache) {
        Authentication courante = identites.getCurrentAuthentication();
        if (courante != null && courante.getUserId() != null) {
            return courante.getUserId();
        }
        // Nobody signed in answered: the engine itself, never the last person who had the task in hand.
        return Journal.SYSTEME;
    }
}
