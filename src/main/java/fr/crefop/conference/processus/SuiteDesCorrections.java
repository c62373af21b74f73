package fr.crefop.conference.processus;

import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.dossier.DossierComplete;
import fr.crefop.conference.dossier.DossierCorrige;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.financement.Plans;
import fr.crefop.conference.financement.Simulateur;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.socle.RefusMetier;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
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
    private final Dossiers dossiers;
    private final Simulateur simulateur;
    private final Plans plans;
    private final Scrutins scrutins;

    SuiteDesCorrections(TaskService taches, IdentityService identites, Comptes comptes, Dossiers dossiers,
            Simulateur simulateur, Plans plans, Scrutins scrutins) {
        this.taches = taches;
        this.identites = identites;
        this.comptes = comptes;
        this.dossiers = dossiers;
        this.simulateur = simulateur;
        this.plans = plans;
        this.scrutins = scrutins;
    }

    /** The plan first: the colleges that vote again are shown the new one. */
    @EventListener
    void voterDeNouveau(DossierCorrige correction) {
        String numero = correction.numero();
        if (scrutins.du(numero).stream().noneMatch(s -> s.resultat() == null && s.invalidation() == null)) {
            throw new RefusMetier("Le vote vient de se clore : la correction n'a pas été enregistrée.");
        }
        plans.enregistrer(numero, simulateur.simuler(dossiers.exiger(numero).demande()));
        try {
            scrutins.invalider(numero, "la saisine a été corrigée : " + correction.motif(), correction.par());
        } catch (OptimisticLockingException e) {
            throw new RefusMetier("Un collège vient de voter au même moment : rien n'a été corrigé, recommencez.");
        }
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
