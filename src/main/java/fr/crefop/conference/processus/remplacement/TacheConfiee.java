package fr.crefop.conference.processus.remplacement;

import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.dossier.Etapes;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.nouvelles.SurUneTache;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** One task changes hands: in the engine, on the page of the case, in the journal, and by a message. */
@Component
class TacheConfiee {

    private final TaskService taches;
    private final AuthorizationService autorisations;
    private final Etapes etapes;
    private final Journal journal;
    private final Courriers courriers;

    TacheConfiee(TaskService taches, AuthorizationService autorisations, Etapes etapes, Journal journal, Courriers courriers) {
        this.taches = taches;
        this.autorisations = autorisations;
        this.etapes = etapes;
        this.journal = journal;
        this.courriers = courriers;
    }

    /** @param qui a substitute, or the person themself when they are back */
    void a(String qui, String titulaire, String reference) {
        etapes.tenirLAffaire(reference);
        Task tache = taches.createTaskQuery().taskId(reference).singleResult();
        if (tache == null) {
            // Answered in the meantime.
            return;
        }
        boolean retour = qui.equals(titulaire);
        String ancien = tache.getAssignee();
        tache.setOwner(retour ? null : titulaire);
        tache.setAssignee(qui);
        taches.saveTask(tache);
        if (!titulaire.equals(ancien)) {
            retirerLesDroits(ancien, tache);
        }
        etapes.confier(tache.getId(), qui).ifPresent(numero -> {
            journal.noter(Journal.SYSTEME, numero, retour ? Acte.TACHE_REPRISE : Acte.TACHE_CONFIEE, Codes.de("compte", ancien),
                    Codes.de("tache", tache.getTaskDefinitionKey(), "titulaire", titulaire, "compte", qui));
            courriers.auCompte(qui, retour ? SurUneTache.revenue(numero) : SurUneTache.confiee(numero));
        });
    }

    /** The engine gives rights to each new assignee, and never takes them back. */
    private void retirerLesDroits(String ancien, Task tache) {
        autorisations.createAuthorizationQuery().userIdIn(ancien).resourceType(Resources.TASK).resourceId(tache.getId())
                .list().forEach(droit -> autorisations.deleteAuthorization(droit.getId()));
    }
}
