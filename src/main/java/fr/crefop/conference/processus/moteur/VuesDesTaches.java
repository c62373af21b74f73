package fr.crefop.conference.processus.moteur;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.crefop.conference.processus.taches.TachesHumaines;
import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.DataFormats;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.variable.value.impl.JsonValueImpl;

/**
 * The variable {@code vue} of our tasks is no value of the engine's: it is computed when it is read, by whatever door, so that
 * a form never shows what was known when its task opened. One that an earlier version stored is not looked at.
 */
final class VuesDesTaches {

    static final String VUE = "vue";

    private final Supplier<TachesHumaines> taches;
    private final ObjectMapper json = new ObjectMapper();

    VuesDesTaches(Supplier<TachesHumaines> taches) {
        this.taches = taches;
    }

    /** @param noms those asked for; null for all */
    VariableMap completer(CommandExecutor moteur, String tacheId, Collection<String> noms, VariableMap variables, boolean parUnePersonne) {
        if (noms == null || noms.isEmpty() || noms.contains(VUE)) {
            TypedValue vue = vue(moteur, tacheId, parUnePersonne);
            if (vue != null) {
                variables.putValueTyped(VUE, vue);
            }
        }
        return variables;
    }

    /** @param parUnePersonne read in the form: who reads it is then answering on this; null for a task that is none of ours */
    TypedValue vue(CommandExecutor moteur, String tacheId, boolean parUnePersonne) {
        return moteur.execute(contexte -> {
            TaskEntity tache = contexte.getTaskManager().findTaskById(tacheId);
            if (tache == null || !taches.get().connait(tache.getTaskDefinitionKey())) {
                return null;
            }
            String texte = ecrire(taches.get().lire(tache, parUnePersonne ? contexte.getAuthenticatedUserId() : null));
            // Both ways, as the engine reads a value of its own: some doors take the text, others the tree.
            return new JsonValueImpl(Spin.JSON(texte), texte, DataFormats.JSON_DATAFORMAT_NAME, true);
        });
    }

    private String ecrire(Map<String, Object> vue) {
        try {
            return json.writeValueAsString(vue);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Vue impossible à écrire", e);
        }
    }
}
