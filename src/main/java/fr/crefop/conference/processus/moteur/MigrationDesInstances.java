package fr.crefop.conference.processus.moteur;

import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.nouvelles.SurLeService;
import fr.crefop.conference.securite.Groupe;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * When the house starts with new diagrams, what began under the former ones goes on under the new: one server does it, one case after
 * the other, each in a transaction of its own. What cannot pass stays as it is, goes on as it began, and is told to the administrators.
 */
@Component
@Order(6)
class MigrationDesInstances implements ApplicationRunner {

    private static final Logger JOURNAL_TECHNIQUE = LoggerFactory.getLogger(MigrationDesInstances.class);
    private static final long VERROU = 7_240_042;
    private static final int PAR_PAGE = 500;

    private final RepositoryService diagrammes;
    private final RuntimeService instances;
    private final PassageDeVersion passage;
    private final Courriers courriers;
    private final JdbcClient base;
    private final TransactionTemplate verrouille;
    private final TransactionTemplate aPart;

    MigrationDesInstances(RepositoryService diagrammes, RuntimeService instances, PassageDeVersion passage, Courriers courriers,
            JdbcClient base, PlatformTransactionManager transactions) {
        this.diagrammes = diagrammes;
        this.instances = instances;
        this.passage = passage;
        this.courriers = courriers;
        this.base = base;
        this.verrouille = new TransactionTemplate(transactions);
        this.aPart = new TransactionTemplate(transactions);
        this.aPart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<String> restes = new ArrayList<>();
        verrouille.executeWithoutResult(transaction -> {
            // Another server that starts at the same time does it.
            if (base.sql("select pg_try_advisory_xact_lock(?)").param(VERROU).query(Boolean.class).single()) {
                diagrammes.createProcessDefinitionQuery().latestVersion().list().forEach(actuel -> restes.addAll(passer(actuel)));
            }
        });
        if (!restes.isEmpty()) {
            aPart.executeWithoutResult(transaction -> courriers.auGroupe(Groupe.ADMIN, SurLeService.restees(restes)));
        }
    }

    /** @return what stayed, by its number */
    private List<String> passer(ProcessDefinition actuel) {
        List<String> restes = new ArrayList<>();
        for (ProcessDefinition ancien : diagrammes.createProcessDefinitionQuery().processDefinitionKey(actuel.getKey())
                .orderByProcessDefinitionVersion().asc().list()) {
            if (ancien.getVersion() < actuel.getVersion()) {
                List<ProcessInstance> siennes = siennes(ancien);
                List<String> immobiles = siennes.stream().filter(instance -> !passer(instance, actuel)).map(ProcessInstance::getBusinessKey).toList();
                restes.addAll(immobiles);
                if (!siennes.isEmpty()) {
                    JOURNAL_TECHNIQUE.info("{} : {} procédure(s) passée(s) de la version {} à la version {}, {} restée(s)", actuel.getKey(),
                            siennes.size() - immobiles.size(), ancien.getVersion(), actuel.getVersion(), immobiles.size());
                }
            }
        }
        return restes;
    }

    private List<ProcessInstance> siennes(ProcessDefinition ancien) {
        List<ProcessInstance> toutes = new ArrayList<>();
        List<ProcessInstance> page;
        do {
            page = instances.createProcessInstanceQuery().processDefinitionId(ancien.getId()).orderByProcessInstanceId().asc()
                    .listPage(toutes.size(), PAR_PAGE);
            toutes.addAll(page);
        } while (page.size() == PAR_PAGE);
        return toutes;
    }

    private boolean passer(ProcessInstance instance, ProcessDefinition actuel) {
        try {
            aPart.executeWithoutResult(transaction -> passage.passer(instance, actuel));
            return true;
        } catch (RuntimeException e) {
            JOURNAL_TECHNIQUE.warn("{} reste sur sa version : {}", instance.getBusinessKey(), e.getMessage());
            return false;
        }
    }
}
