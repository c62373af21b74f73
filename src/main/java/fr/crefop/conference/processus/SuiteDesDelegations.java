package fr.crefop.conference.processus;

import fr.crefop.conference.dossier.Etapes;
import fr.crefop.conference.engagements.DelegationChangee;
import fr.crefop.conference.engagements.PartsConfiees;
import fr.crefop.conference.processus.consequences.Consequence;
import fr.crefop.conference.processus.consequences.Consequences;
import fr.crefop.conference.processus.identite.TachesLaissees;
import fr.crefop.conference.securite.QuiRepond;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * A delegation that is given, changed or ended opens the tasks of its funder that wait already to others, or closes them. Until then an answer is refused to
 * who has no delegation any more.
 */
@Component
class SuiteDesDelegations implements Consequence {

    private static final String CODE = "DELEGATIONS";

    private final PartsConfiees parts;
    private final Consequences consequences;
    private final TaskService taches;
    private final AuthorizationService autorisations;
    private final TachesLaissees laissees;
    private final Etapes etapes;

    SuiteDesDelegations(PartsConfiees parts, Consequences consequences, TaskService taches, AuthorizationService autorisations, TachesLaissees laissees, Etapes etapes) {
        this.parts = parts;
        this.consequences = consequences;
        this.taches = taches;
        this.autorisations = autorisations;
        this.laissees = laissees;
        this.etapes = etapes;
    }

    @EventListener
    void surDelegationChangee(DelegationChangee annonce) {
        consequences.noter(CODE, annonce.financeur());
    }

    /** Some begin with the day, some ended with the one before, whether the house is open or opens later. */
    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "${conference.delegations.tournee}", zone = "Europe/Paris")
    void auJourQuiVient() {
        parts.delegants().forEach(financeur -> consequences.noter(CODE, financeur));
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<String> concernes(String financeur) {
        return parts.attendent(financeur);
    }

    @Override
    public void suivre(String financeur, String numero) {
        List<Task> ouvertes = taches.createTaskQuery().processInstanceBusinessKey(numero).taskDefinitionKey(EngagementFinanceurs.ENGAGER)
                .orderByTaskId().asc().list();
        ouvertes.stream().filter(tache -> financeur.equals(taches.getVariable(tache.getId(), EngagementFinanceurs.FINANCEUR)))
                .forEach(tache -> reprendre(tache, numero, financeur));
    }

    private void reprendre(Task tache, String numero, String financeur) {
        etapes.tenirLAffaire(tache.getId());
        List<String> deja = taches.getIdentityLinksForTask(tache.getId()).stream().map(IdentityLink::getGroupId).filter(Objects::nonNull).toList();
        List<String> ouverts = parts.ouvrir(numero, financeur);
        String sien = QuiRepond.pourLeFinanceur(financeur).code();
        // Hidden while its case stands still: it is opened again as it was, and answers are refused to who has no delegation.
        if (!deja.contains(sien)) {
            return;
        }
        ouverts.stream().filter(mandataire -> !deja.contains(mandataire)).forEach(mandataire -> taches.addCandidateGroup(tache.getId(), mandataire));
        deja.stream().filter(groupe -> !groupe.equals(sien) && !ouverts.contains(groupe)).forEach(groupe -> fermer(tache, groupe));
        laissees.parQuiNeRepondPlus(tache.getId());
    }

    private void fermer(Task tache, String groupe) {
        taches.deleteCandidateGroup(tache.getId(), groupe);
        // The engine gives a right of its own to whoever a task waited for, and never takes it back.
        autorisations.createAuthorizationQuery().groupIdIn(groupe).resourceType(Resources.TASK).resourceId(tache.getId()).list()
                .forEach(droit -> autorisations.deleteAuthorization(droit.getId()));
    }
}
