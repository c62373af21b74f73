package fr.crefop.conference.processus.moteur;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.crefop.conference.processus.taches.TachesHumaines;
import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateTask;
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

    /** @param formulaire who reads is about to answer on this; @param enArbre the tree is asked for, else the text alone */
    record Lecture(boolean formulaire, boolean enArbre) {}

    private final Supplier<TachesHumaines> taches;
    private final ObjectMapper json = new ObjectMapper();

    VuesDesTaches(Supplier<TachesHumaines> taches) {
        this.taches = taches;
    }

    /** @param noms those asked for; null for all */
    VariableMap completer(SessionDuMoteur moteur, String tacheId, Collection<String> noms, VariableMap variables, Lecture lecture) {
        if (noms == null || noms.isEmpty() || noms.contains(VUE)) {
            TypedValue vue = vue(moteur, tacheId, lecture);
            if (vue != null) {
                variables.putValueTyped(VUE, vue);
            }
        }
        return variables;
    }

    /** Null for a task that is none of ours. */
    TypedValue vue(SessionDuMoteur moteur, String tacheId, Lecture lecture) {
        return moteur.executer(contexte -> {
            DelegateTask tache = contexte.tache(tacheId);
            if (tache == null || !taches.get().connait(tache.getTaskDefinitionKey())) {
                return null;
            }
            String texte = ecrire(taches.get().lire(tache, lecture.formulaire() ? contexte.connecte() : null));
            return lecture.enArbre() ? new JsonValueImpl(Spin.JSON(texte), texte, DataFormats.JSON_DATAFORMAT_NAME, true)
                    : new JsonValueImpl(texte, DataFormats.JSON_DATAFORMAT_NAME);
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
