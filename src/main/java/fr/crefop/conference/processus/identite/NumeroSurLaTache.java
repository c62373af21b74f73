package fr.crefop.conference.processus.identite;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.stereotype.Component;

/**
 * Copies the business key onto each task. Tasklist shows in its list only what the reader of the task may read, and a
 * group has no right on the process instance.
 */
@Component
class NumeroSurLaTache extends AbstractCamundaConfiguration {

    static final String NUMERO_DOSSIER = "numeroDossier";

    private static final TaskListener COPIE = tache -> {
        String numero = tache.getExecution() == null ? null : tache.getExecution().getProcessBusinessKey();
        if (numero != null) {
            tache.setVariableLocal(NUMERO_DOSSIER, numero);
        }
    };

    @Override
    public void preInit(ProcessEngineConfigurationImpl moteur) {
        moteur.getCustomPreBPMNParseListeners().add(new AbstractBpmnParseListener() {
            @Override
            public void parseUserTask(Element element, ScopeImpl portee, ActivityImpl activite) {
                ((UserTaskActivityBehavior) activite.getActivityBehavior()).getTaskDefinition()
                        .addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, COPIE);
            }
        });
    }
}
