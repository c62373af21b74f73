package fr.crefop.conference.processus.etapes;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/**
 * Where a gateway leads that has no way for what it was given. The case stops there at once and waits for a repair, which asks the
 * gateway again; the answer that led there is kept.
 */
@Component("suiteInconnue")
class SuiteInconnue implements ExecutionListener {

    @Override
    public void notify(DelegateExecution execution) {
        throw new IllegalStateException("Aucune suite prévue : " + execution.getCurrentActivityId());
    }
}
