package fr.crefop.conference.processus.taches;

import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.processus.moteur.SessionDuMoteur;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.socle.RefusMetier;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;

/** Who may answer a task, and who did. A substitute is the one a task is assigned to, as long as the absence lasts. */
@Component
class Repondants {

    private final SessionDuMoteur session;
    private final Comptes comptes;

    Repondants(SessionDuMoteur session, Comptes comptes) {
        this.session = session;
        this.comptes = comptes;
    }

    /**
     * Whatever rights the engine gives, an administrator's included: a task is answered by whom it waits for.
     *
     * @param nominative given to one person: its candidate groups, if any, do not count
     */
    void exigerLaSienne(DelegateTask tache, boolean nominative) {
        String courant = session.executer(SessionDuMoteur.Ouverte::connecte);
        if (courant == null) {
            return;
        }
        List<String> groupes = session.executer(SessionDuMoteur.Ouverte::groupes);
        boolean duGroupe = !nominative && tache.getCandidates().stream().map(IdentityLink::getGroupId).anyMatch(groupes::contains);
        boolean sienne = courant.equals(tache.getAssignee());
        if (duGroupe && tache.getAssignee() != null && !sienne) {
            throw new RefusMetier("Quelqu'un d'autre a pris cette tâche : elle n'attend que cette personne, tant qu'elle n'est pas rendue au groupe.");
        }
        if (!duGroupe && !(sienne && (nominative || tache.getCandidates().isEmpty()))) {
            throw new RefusMetier("Cette tâche attend une autre personne que vous.");
        }
    }

    /** The group for which whoever is signed in answers: that which the task waits for, unless they are of another of its groups only. */
    String groupeExerce(DelegateTask tache, String attendu) {
        List<String> groupes = session.executer(SessionDuMoteur.Ouverte::groupes);
        return groupes == null || groupes.contains(attendu) ? attendu
                : tache.getCandidates().stream().map(IdentityLink::getGroupId).filter(groupes::contains).sorted().findFirst().orElse(attendu);
    }

    /** A task that arrives for somebody who is no longer of the group, or whose account was closed, waits for the others. */
    void ouvrirSiParti(DelegateTask tache, Groupe groupe) {
        if (tache.getAssignee() != null && !comptes.est(tache.getAssignee(), groupe)) {
            tache.addCandidateGroup(groupe.code());
            tache.setAssignee(null);
        }
    }

    String auteur(DelegateTask tache) {
        String courant = session.executer(SessionDuMoteur.Ouverte::connecte);
        // Nobody signed in answered: the engine itself, never the last person who had the task in hand.
        return courant == null ? Journal.SYSTEME : courant;
    }
}
