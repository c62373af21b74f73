package fr.crefop.conference.processus.moteur;

import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Open tasks of one group, made by the engine: each the step of an instance of its own, with the link and the right that the engine gives to
 * its group and the number that the house gives to the task. Their dates and what is told beside their name are then written by SQL.
 */
final class TachesDuBanc {

    private static final int ENSEMBLE = 500;
    /** Of them, wait for another group too. */
    private static final int AUTRES = 50;

    private final RuntimeService instances;
    private final JdbcClient base;
    private final TransactionTemplate transaction;
    private int faites;

    TachesDuBanc(ApplicationContext serveur) {
        instances = serveur.getBean(RuntimeService.class);
        base = serveur.getBean(JdbcClient.class);
        transaction = serveur.getBean(TransactionTemplate.class);
        RepositoryService depot = serveur.getBean(RepositoryService.class);
        depot.createDeployment().addModelInstance("banc.bpmn", Bpmn.createExecutableProcess("banc").camundaHistoryTimeToLiveString("P1D").startEvent()
                .userTask("Verifier").name("Vérifier la recevabilité").camundaCandidateGroups("${groupes}").endEvent().done()).deploy();
    }

    void completerJusqua(int combien) {
        while (faites < combien) {
            transaction.executeWithoutResult(etat -> {
                for (int i = 0; i < ENSEMBLE && faites < combien; i++, faites++) {
                    instances.startProcessInstanceByKey("banc", "CF-2026-" + (100_000 + faites),
                            Map.of("groupes", faites < AUTRES ? "secretariat,bureau-etat" : "secretariat"));
                }
            });
        }
        base.sql("""
                insert into act_ru_variable (id_, rev_, type_, name_, execution_id_, proc_inst_id_, proc_def_id_, task_id_, text_, var_scope_,
                                             sequence_counter_, is_concurrent_local_)
                select gen_random_uuid()::text, 1, 'string', 'enBref', t.execution_id_, t.proc_inst_id_, t.proc_def_id_, t.id_, 'Conduite de travaux – 1 985,00 €', t.id_, 1, false
                  from act_ru_task t where t.due_date_ is null""").update();
        base.sql("""
                update act_ru_task set due_date_ = date_trunc('day', now()) + (hashtext(id_) & 63) * interval '1 day',
                       create_time_ = now() - (hashtext(proc_inst_id_) & 65535) * interval '1 minute' where due_date_ is null""").update();
        // As the register does by itself within minutes of such a change.
        base.sql("analyze").update();
    }
}
