package fr.crefop.conference.processus;

import fr.crefop.conference.courrier.Avis;
import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.dossier.Etapes;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.nouvelles.SurUneTache;
import fr.crefop.conference.processus.relances.Relais;
import fr.crefop.conference.processus.remplacement.TacheSansPersonne;
import fr.crefop.conference.processus.taches.TachesHumaines;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.ComptesChanges;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.Repondant;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What an account that is now closed had in hand waits for others: a task goes back to the group it was taken from, a
 * mandate's is open to the other rapporteurs, and an advisor's is answered by a colleague at the page of the case.
 */
@Component
class ComptesFermes {

    private final Comptes comptes;
    private final TaskService taches;
    private final RuntimeService instances;
    private final TachesHumaines humaines;
    private final Etapes etapes;
    private final Courriers courriers;
    private final Relais relais;
    private final Journal journal;

    ComptesFermes(Comptes comptes, TaskService taches, RuntimeService instances, TachesHumaines humaines, Etapes etapes,
            Courriers courriers, Relais relais, Journal journal) {
        this.comptes = comptes;
        this.taches = taches;
        this.instances = instances;
        this.humaines = humaines;
        this.etapes = etapes;
        this.courriers = courriers;
        this.relais = relais;
        this.journal = journal;
    }

    @EventListener
    void surTacheSansPersonne(TacheSansPersonne annonce) {
        passerLaMain(annonce.reference());
    }

    /** Who leaves the rapporteurs with an account still open gives their mandates' tasks up too. */
    @EventListener
    void surComptesChanges(ComptesChanges annonce) {
        comptes.trouver(annonce.identifiant()).filter(compte -> !compte.est(Groupe.RAPPORTEUR)).ifPresent(compte ->
                taches.createTaskQuery().taskAssignee(compte.identifiant()).orderByTaskId().asc().list().stream()
                        .filter(tache -> humaines.nominative(tache.getTaskDefinitionKey()))
                        .forEach(tache -> passerLaMain(tache.getId())));
    }

    private void passerLaMain(String reference) {
        etapes.tenirLAffaire(reference);
        Task tache = taches.createTaskQuery().taskId(reference).singleResult();
        if (tache == null) {
            // Answered in the meantime.
            return;
        }
        if (tache.getTaskDefinitionKey().equals(GroupeDeTravail.DONNER_AVIS)) {
            // An advice never holds a case up, and the rapporteur may ask somebody else for it.
            return;
        }
        String affaire = instances.createProcessInstanceQuery().processInstanceId(tache.getProcessInstanceId()).singleResult()
                .getBusinessKey();
        if (humaines.nominative(tache.getTaskDefinitionKey())) {
            rendre(tache);
            taches.addCandidateGroup(reference, Groupe.RAPPORTEUR.code());
            Avis avis = SurUneTache.ouverteAuxRapporteurs(affaire, tache.getName());
            courriers.auGroupe(Groupe.RAPPORTEUR, avis);
            courriers.auGroupe(Groupe.SECRETARIAT, avis);
        } else if (!groupes(reference).isEmpty()) {
            rendre(tache);
            journal.noter(Journal.SYSTEME, affaire, Acte.TACHE_RENDUE_AU_GROUPE, Codes.de("tache", tache.getTaskDefinitionKey()));
            courriers.aTous(Repondant.deCode(groupe(reference)), SurUneTache.rendueAuGroupe(affaire, tache.getName()));
        } else {
            relais.de(affaire).forEach(compte -> courriers.auCompte(compte.identifiant(), SurUneTache.aRelayer(affaire, tache.getName())));
        }
    }

    /** That which the step waits for, be others allowed to answer it too. */
    private String groupe(String tache) {
        List<String> groupes = groupes(tache);
        return etapes.groupe(tache).filter(groupes::contains).orElse(groupes.get(0));
    }

    private List<String> groupes(String tache) {
        return taches.getIdentityLinksForTask(tache).stream().map(IdentityLink::getGroupId).filter(Objects::nonNull).sorted().toList();
    }

    private void rendre(Task tache) {
        tache.setAssignee(null);
        taches.saveTask(tache);
        etapes.confier(tache.getId(), null);
    }
}
