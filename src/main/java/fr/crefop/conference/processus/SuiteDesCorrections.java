package fr.crefop.conference.processus;

import fr.crefop.conference.dossier.DossierComplete;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.socle.RefusMetier;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Leads the procedure on when the advisor corrected a saisine, in the very transaction that stores it. */
@Component
class SuiteDesCorrections {

    private final TaskService taches;
    private final IdentityService identites;
    private final Comptes comptes;

    SuiteDesCorrections(TaskService taches, IdentityService identites, Comptes comptes) {
        this.taches = taches;
        this.identites = identites;
        this.comptes = comptes;
    }

    @EventListener
    void completer(DossierComplete complement) {
        Task tache = taches.createTaskQuery().processInstanceBusinessKey(complement.numero())
                .taskDefinitionKey(TraitementSaisine.COMPLETER_DOSSIER).singleResult();
        if (tache == null) {
            throw new RefusMetier("Ce dossier n'attend plus de complément.");
        }
        // A colleague of the structure may answer for the author: the step then names who did it.
        taches.setAssignee(tache.getId(), complement.par());
        identites.setAuthentication(complement.par(), comptes.trouver(complement.par()).orElseThrow().groupes().stream()
                .map(Groupe::code).toList());
        try {
            taches.complete(tache.getId(), Map.of(TraitementSaisine.REPONSE, complement.reponse()));
        } finally {
            identites.clearAuthentication();
        }
    }
}
