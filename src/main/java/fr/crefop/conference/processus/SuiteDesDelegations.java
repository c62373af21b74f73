package fr.crefop.conference.processus;

import fr.crefop.conference.dossier.Etapes;
import fr.crefop.conference.engagements.DelegationChangee;
import fr.crefop.conference.engagements.PartsConfiees;
import fr.crefop.conference.processus.identite.TachesLaissees;
import fr.crefop.conference.securite.QuiRepond;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A delegation that is given, changed or ended opens the tasks of its funder that wait already to others, or closes them: beside the answers, for
 * there may be thousands.
 */
@Component
class SuiteDesDelegations implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SuiteDesDelegations.class);
    private static final int EN_ATTENTE_AU_PLUS = 100;

    private final PartsConfiees parts;
    private final TaskService taches;
    private final AuthorizationService autorisations;
    private final TachesLaissees laissees;
    private final Etapes etapes;
    private final TransactionTemplate aPart;
    private final ThreadPoolExecutor aCote = new ThreadPoolExecutor(0, 1, 10, TimeUnit.SECONDS, new ArrayBlockingQueue<>(EN_ATTENTE_AU_PLUS),
            tache -> new Thread(tache, "suite-des-delegations"), (tache, file) -> LOG.warn("Une délégation qui change sera suivie à la prochaine tournée."));

    SuiteDesDelegations(PartsConfiees parts, TaskService taches, AuthorizationService autorisations, TachesLaissees laissees, Etapes etapes,
            PlatformTransactionManager transactions) {
        this.parts = parts;
        this.taches = taches;
        this.autorisations = autorisations;
        this.laissees = laissees;
        this.etapes = etapes;
        this.aPart = new TransactionTemplate(transactions);
        this.aPart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Once the change is made, each case in a transaction of its own: an answer holds its case, then the envelope, and a change that held the
     * envelope while it takes cases would wait for it for ever. Until then an answer is refused to who has no delegation any more.
     */
    @TransactionalEventListener
    void surDelegationChangee(DelegationChangee annonce) {
        suivre(() -> List.of(annonce.financeur()));
    }

    /** What a server that stopped had not come to. */
    @EventListener(ApplicationReadyEvent.class)
    void auDemarrage() {
        suivre(parts::delegants);
    }

    private void suivre(Supplier<List<String>> financeurs) {
        aCote.execute(() -> {
            try {
                financeurs.get().forEach(this::reprendre);
            } catch (RuntimeException e) {
                LOG.error("Une délégation qui change sera suivie à la prochaine tournée", e);
            }
        });
    }

    /** All that changed before. @throws IllegalStateException when it does not come to its end in a minute */
    void attendre() {
        try {
            aCote.submit(() -> { }).get(1, TimeUnit.MINUTES);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the day begins: some begin with it, some ended with the one before; what could not be done when one changed is done too. */
    @Scheduled(cron = "${conference.delegations.tournee}", zone = "Europe/Paris")
    void aMinuit() {
        parts.delegants().forEach(this::reprendre);
    }

    private void reprendre(String financeur) {
        for (String numero : parts.attendent(financeur)) {
            if (aCote.isShutdown()) {
                return;
            }
            try {
                aPart.executeWithoutResult(etat -> reprendre(numero, financeur));
            } catch (RuntimeException e) {
                LOG.error("Les demandes du dossier {} suivront les délégations à la prochaine tournée", numero, e);
            }
        }
    }

    private void reprendre(String numero, String financeur) {
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

    /** The case in hand is finished, the others wait for the next start. */
    @Override
    public void close() {
        aCote.shutdown();
    }
}
