package fr.crefop.conference.processus.moteur;

import fr.crefop.conference.processus.taches.TachesHumaines;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Lets a form answer only what it declares. Without it anyone holding a task could post the variable that names the
 * college, or the result of the vote, along with their own answer.
 */
final class ReponsesDeclarees {

    /** Read-only for the form; Tasklist may send it back unchanged. */
    private static final String VUE = "vue";

    private final Supplier<TachesHumaines> taches;

    ReponsesDeclarees(Supplier<TachesHumaines> taches) {
        this.taches = taches;
    }

    /** @return the answers alone. @throws RefusMetier on a name the form does not declare */
    Map<String, Object> garder(CommandExecutor moteur, String tacheId, Map<String, ?> valeurs) {
        Map<String, Object> gardees = new HashMap<>();
        if (valeurs == null || valeurs.isEmpty()) {
            return gardees;
        }
        gardees.putAll(valeurs);
        gardees.remove(VUE);
        String id = moteur.execute(contexte -> {
            TaskEntity tache = contexte.getTaskManager().findTaskById(tacheId);
            return tache == null ? null : tache.getTaskDefinitionKey();
        });
        if (id != null && taches.get().connait(id)) {
            List<String> champs = taches.get().champs(id);
            gardees.keySet().stream().sorted().filter(nom -> !champs.contains(nom)).findFirst().ifPresent(nom -> {
                throw new RefusMetier("Ce formulaire ne prend pas de réponse « " + nom + " ».",
                        List.of(new Erreur(nom, null, "champ inconnu")));
            });
        }
        return gardees;
    }
}
