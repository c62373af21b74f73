package fr.crefop.conference.processus.moteur;

import java.util.List;
import java.util.concurrent.Semaphore;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An answer is stored by itself; what the procedure then does is a transaction of its own, whose failure takes nothing back. It is
 * done at once, before the one who answered sees the next page; when it cannot be, or fails, the engine does it a moment later, or
 * tries again.
 */
@Component
public class SuiteDesReponses {

    private static final Logger JOURNAL_TECHNIQUE = LoggerFactory.getLogger(SuiteDesReponses.class);
    /** Each holds a second connection while the first is given back: some are always left to those who hold one only. */
    private static final int ENSEMBLE = 4;
    /** Steps in a row, one for each boundary of the diagrams on the way to the next person. */
    private static final int PAS_AU_PLUS = 10;

    private final RuntimeService instances;
    private final ManagementService travaux;
    private final IdentityService identites;
    private final TransactionTemplate aPart;
    private final Semaphore places = new Semaphore(ENSEMBLE);

    SuiteDesReponses(RuntimeService instances, ManagementService travaux, IdentityService identites, PlatformTransactionManager transactions) {
        this.instances = instances;
        this.travaux = travaux;
        this.identites = identites;
        this.aPart = new TransactionTemplate(transactions);
        this.aPart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    /** Once the transaction that stores the answer is committed, and only then. */
    public void prevoir(String numero) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                if (places.tryAcquire()) {
                    try {
                        aPart.executeWithoutResult(seule -> parLeService(() -> continuer(numero)));
                    } catch (RuntimeException e) {
                        // The answer is stored, whatever fails here. Tried again by the engine, and told when it gives up; taken meanwhile by
                        // another of its threads, it is done.
                        JOURNAL_TECHNIQUE.info("La suite d'une réponse attend : {}", e.getClass().getSimpleName());
                    } finally {
                        places.release();
                    }
                }
            }
        });
    }

    /** By nobody in particular, whoever the engine acts for at that moment: read of the thread, not by a command, which would take a connection. */
    private void parLeService(Runnable suite) {
        Authentication pour = identites.getCurrentAuthentication();
        identites.clearAuthentication();
        try {
            suite.run();
        } finally {
            if (pour != null) {
                identites.setAuthentication(pour);
            }
        }
    }

    private void continuer(String numero) {
        List<Job> prets = prets(numero);
        for (int pas = 0; pas < PAS_AU_PLUS && !prets.isEmpty(); pas++) {
            travaux.executeJob(prets.get(0).getId());
            prets = prets(numero);
        }
    }

    /** Neither a deadline nor what failed once. */
    private List<Job> prets(String numero) {
        return instances.createProcessInstanceQuery().processInstanceBusinessKey(numero).list().stream().map(ProcessInstance::getId)
                .flatMap(instance -> travaux.createJobQuery().processInstanceId(instance).messages().executable().list().stream())
                .filter(job -> job.getExceptionMessage() == null).toList();
    }
}
