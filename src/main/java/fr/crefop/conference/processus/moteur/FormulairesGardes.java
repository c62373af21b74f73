package fr.crefop.conference.processus.moteur;

import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;

/** The engine's form service, by which Tasklist reads and completes a task: answers outside the form are refused. */
final class FormulairesGardes extends FormServiceImpl {

    private final ReponsesDeclarees declarees;
    private final VuesDesTaches vues;

    FormulairesGardes(ReponsesDeclarees declarees, VuesDesTaches vues) {
        this.declarees = declarees;
        this.vues = vues;
    }

    @Override
    public VariableMap getTaskFormVariables(String tacheId) {
        return getTaskFormVariables(tacheId, null, true);
    }

    @Override
    public VariableMap getTaskFormVariables(String tacheId, Collection<String> noms, boolean deserialize) {
        return vues.completer(commandExecutor, tacheId, noms, super.getTaskFormVariables(tacheId, noms, deserialize),
                new VuesDesTaches.Lecture(true, deserialize));
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
