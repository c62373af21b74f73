package fr.crefop.conference.processus.moteur;

import fr.crefop.conference.socle.RefusMetier;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;

/** The engine's task service, through which every way of answering a task passes: answers outside the form are refused. */
final class TachesGardees extends TaskServiceImpl {

    private final ReponsesDeclarees declarees;

    TachesGardees(ReponsesDeclarees declarees) {
        this.declarees = declarees;
    }

    @Override
    public void complete(String tacheId, Map<String, Object> valeurs) {
        poser(tacheId, valeurs, restantes -> super.complete(tacheId, restantes));
    }

    @Override
    public VariableMap completeWithVariablesInReturn(String tacheId, Map<String, Object> valeurs, boolean deserialize) {
        return declarees.poser(commandExecutor, tacheId, valeurs,
                restantes -> super.completeWithVariablesInReturn(tacheId, restantes, deserialize));
    }

    @Override
    public void resolveTask(String tacheId, Map<String, Object> valeurs) {
        poser(tacheId, valeurs, restantes -> super.resolveTask(tacheId, restantes));
    }

    /** Gives a task back to its group; one that only a single person may do has no group to give it back to. */
    @Override
    public void setAssignee(String tacheId, String personne) {
        if (personne == null && !aUnGroupe(tacheId)) {
            throw new RefusMetier("Cette tâche n'attend que vous : elle ne peut pas être rendue.");
        }
        oublierLeTitulaire(tacheId, personne);
        super.setAssignee(tacheId, personne);
    }

    private boolean aUnGroupe(String tacheId) {
        Task tache = createTaskQuery().taskId(tacheId).singleResult();
        return (tache == null || !declarees.nominative(tache.getTaskDefinitionKey()))
                && getIdentityLinksForTask(tacheId).stream().anyMatch(lien -> lien.getGroupId() != null);
    }

    /** Given back to the group, or to somebody else than the substitute: nobody stands in for anybody any more. */
    private void oublierLeTitulaire(String tacheId, String personne) {
        Task tache = createTaskQuery().taskId(tacheId).singleResult();
        if (tache != null && tache.getOwner() != null && !Objects.equals(personne, tache.getAssignee())) {
            tache.setOwner(null);
            saveTask(tache);
        }
    }

    @Override
    public void setVariable(String tacheId, String nom, Object valeur) {
        setVariables(tacheId, Collections.singletonMap(nom, valeur));
    }

    @Override
    public void setVariables(String tacheId, Map<String, ?> valeurs) {
        poser(tacheId, valeurs, restantes -> super.setVariables(tacheId, restantes));
    }

    @Override
    public void updateVariables(String tacheId, Map<String, ?> valeurs, Collection<String> effacees) {
        poser(tacheId, valeurs, restantes -> super.updateVariables(tacheId, restantes, effacees));
    }

    @Override
    public void handleBpmnError(String tacheId, String code, String message, Map<String, Object> valeurs) {
        poser(tacheId, valeurs, restantes -> super.handleBpmnError(tacheId, code, message, restantes));
    }

    @Override
    public void handleEscalation(String tacheId, String code, Map<String, Object> valeurs) {
        poser(tacheId, valeurs, restantes -> super.handleEscalation(tacheId, code, restantes));
    }

    private void poser(String tacheId, Map<String, ?> valeurs, Consumer<Map<String, Object>> suite) {
        declarees.poser(commandExecutor, tacheId, valeurs, restantes -> {
            suite.accept(restantes);
            return null;
        });
    }
}
