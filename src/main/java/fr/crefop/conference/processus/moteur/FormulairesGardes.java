package fr.crefop.conference.processus.moteur;

import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;

/** The engine's form service, by which Tasklist completes a task: answers outside the form are refused. */
final class FormulairesGardes extends FormServiceImpl {

    private final ReponsesDeclarees declarees;

    FormulairesGardes(ReponsesDeclarees declarees) {
        this.declarees = declarees;
    }

    @Override
    public void submitTaskForm(String tacheId, Map<String, Object> valeurs) {
        declarees.poser(commandExecutor, tacheId, valeurs, restantes -> {
            super.submitTaskForm(tacheId, restantes);
            return null;
        });
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String tacheId, Map<String, Object> valeurs, boolean deserialize) {
        return declarees.poser(commandExecutor, tacheId, valeurs,
                restantes -> super.submitTaskFormWithVariablesInReturn(tacheId, restantes, deserialize));
    }
}
