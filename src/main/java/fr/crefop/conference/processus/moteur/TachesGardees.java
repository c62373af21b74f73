package fr.crefop.conference.processus.moteur;

import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;

/** The engine's task service, through which every way of answering a task passes: answers outside the form are refused. */
final class TachesGardees extends TaskServiceImpl {

    private final ReponsesDeclarees declarees;

    TachesGardees(ReponsesDeclarees declarees) {
        this.declarees = declarees;
    }

    @Override
    public void complete(String tacheId, Map<String, Object> valeurs) {
        super.complete(tacheId, declarees.garder(commandExecutor, tacheId, valeurs));
    }

    @Override
    public VariableMap completeWithVariablesInReturn(String tacheId, Map<String, Object> valeurs, boolean deserialize) {
        return super.completeWithVariablesInReturn(
                tacheId, declarees.garder(commandExecutor, tacheId, valeurs), deserialize);
    }

    @Override
    public void resolveTask(String tacheId, Map<String, Object> valeurs) {
        super.resolveTask(tacheId, declarees.garder(commandExecutor, tacheId, valeurs));
    }

    @Override
    public void setVariable(String tacheId, String nom, Object valeur) {
        declarees.garder(commandExecutor, tacheId, java.util.Collections.singletonMap(nom, valeur));
        super.setVariable(tacheId, nom, valeur);
    }

    @Override
    public void setVariables(String tacheId, Map<String, ?> valeurs) {
        super.setVariables(tacheId, declarees.garder(commandExecutor, tacheId, valeurs));
    }

    @Override
    public void updateVariables(String tacheId, Map<String, ?> valeurs, Collection<String> effacees) {
        super.updateVariables(tacheId, declarees.garder(commandExecutor, tacheId, valeurs), effacees);
    }

    @Override
    public void handleBpmnError(String tacheId, String code, String message, Map<String, Object> valeurs) {
        super.handleBpmnError(tacheId, code, message, declarees.garder(commandExecutor, tacheId, valeurs));
    }

    @Override
    public void handleEscalation(String tacheId, String code, Map<String, Object> valeurs) {
        super.handleEscalation(tacheId, code, declarees.garder(commandExecutor, tacheId, valeurs));
    }
}
