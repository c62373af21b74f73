package fr.crefop.conference.processus.taches;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.stereotype.Component;

/** What a form shows of a study or of a convention, as one Json local to its task. Nothing personal. */
@Component
class VueDeLAffaire {

    private final ObjectMapper json;

    VueDeLAffaire(ObjectMapper json) {
        this.json = json;
    }

    /** @param page where the whole affair is read */
    void montrer(DelegateTask tache, String titre, String page, Map<String, ?> enPlus) {
        Map<String, Object> vue = new LinkedHashMap<>();
        vue.put("numero", tache.getExecution().getProcessBusinessKey());
        vue.put("titre", titre);
        vue.put("page", page);
        vue.putAll(enPlus);
        try {
            tache.setVariableLocal(VueDuDossier.VARIABLE, SpinValues.jsonValue(json.writeValueAsString(vue)).create());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Vue impossible à écrire", e);
        }
        tache.setVariableLocal(VueDuDossier.EN_BREF, enPlus.containsKey(VueDuDossier.EN_BREF) ? enPlus.get(VueDuDossier.EN_BREF) : titre);
    }
}
