package fr.crefop.conference.processus.taches;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** What a form shows of a study, a model or a convention. Nothing personal. */
final class VueDeLAffaire {

    private VueDeLAffaire() {}

    /** @param page where the whole affair is read */
    static Map<String, Object> de(DelegateTask tache, String titre, String page, Map<String, ?> enPlus) {
        Map<String, Object> vue = new LinkedHashMap<>();
        vue.put("numero", tache.getExecution().getProcessBusinessKey());
        vue.put("titre", titre);
        vue.put("page", page);
        vue.put(VueDuDossier.EN_BREF, titre);
        vue.putAll(enPlus);
        return vue;
    }
}
