package fr.crefop.conference.processus.moteur;

import fr.crefop.conference.processus.taches.TachesHumaines;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * Lets a form answer only what it declares, and keeps the answers with their task. Without it anyone holding a task
 * could post the variable that names the college, or the result of the vote, along with their own answer.
 */
final class ReponsesDeclarees {

    /** What a value typed as one of these holds is read; what any other holds is not even looked at. */
    private static final Set<ValueType> SIMPLES = Set.of(ValueType.NULL, ValueType.STRING, ValueType.BOOLEAN, ValueType.SHORT,
            ValueType.INTEGER, ValueType.LONG, ValueType.DOUBLE);

    private final Supplier<TachesHumaines> taches;
    private final Supplier<SuiteDesReponses> suites;

    ReponsesDeclarees(Supplier<TachesHumaines> taches, Supplier<SuiteDesReponses> suites) {
        this.taches = taches;
        this.suites = suites;
    }

    /**
     * @param suite what the engine then does, in the same transaction, with the variables that are left to it: none
     *     for a task of ours, all of them for any other
     * @throws RefusMetier on a name the form does not declare
     */
    <T> T poser(SessionDuMoteur moteur, String tacheId, Map<String, ?> valeurs, Function<Map<String, Object>, T> suite) {
        Map<String, Object> recues = nonLues(valeurs);
        try {
            return moteur.executer(contexte -> poser(contexte, tacheId, recues, suite));
        } catch (OptimisticLockingException e) {
            throw new RefusMetier("Quelqu'un a répondu au même instant : votre réponse n'a pas été enregistrée. Rechargez la"
                    + " liste des tâches ; si celle-ci y est encore, recommencez.");
        }
    }

    /**
     * Takes or gives back a task after whatever else is done on its case at that moment.
     *
     * @param suite with the task and whoever acts
     * @throws RefusMetier when it is gone
     */
    void tenir(SessionDuMoteur moteur, String tacheId, BiConsumer<DelegateTask, String> suite) {
        try {
            moteur.executer(contexte -> {
                suite.accept(exigerOuverte(contexte, tacheId), contexte.connecte());
                return null;
            });
        } catch (OptimisticLockingException e) {
            throw new RefusMetier("Quelqu'un a agi sur cette tâche au même instant : rechargez la liste des tâches.");
        }
    }

    private DelegateTask exigerOuverte(SessionDuMoteur.Ouverte contexte, String tacheId) {
        taches.get().tenir(tacheId);
        DelegateTask tache = contexte.tache(tacheId);
        if (tache == null) {
            throw new RefusMetier("Cette tâche n'est plus ouverte : elle a déjà reçu une réponse, son échéance est passée,"
                    + " ou le dossier a été retiré.");
        }
        taches.get().exigerEnCours(tache);
        return tache;
    }

    private <T> T poser(
            SessionDuMoteur.Ouverte contexte, String tacheId, Map<String, Object> recues, Function<Map<String, Object>, T> suite) {
        DelegateTask tache = exigerOuverte(contexte, tacheId);
        if (!taches.get().connait(tache.getTaskDefinitionKey())) {
            return suite.apply(recues);
        }
        // What the form showed; Tasklist may send it back unchanged.
        recues.remove(VuesDesTaches.VUE);
        exigerDeclarees(taches.get().champs(tache.getTaskDefinitionKey()), recues);
        exigerSimples(recues);
        tache.setVariablesLocal(recues);
        suites.get().prevoir(tache.getExecution().getProcessBusinessKey());
        return suite.apply(new HashMap<>());
    }

    /**
     * To be called before a task goes back to its group.
     *
     * @param par whoever gives it back; null for the engine itself
     */
    void rendre(DelegateTask tache, String par) {
        if (par != null && tache.getAssignee() != null && taches.get().connait(tache.getTaskDefinitionKey())) {
            taches.get().rendre(tache, par);
        }
    }

    boolean nominative(String idDeTache) {
        return taches.get().nominative(idDeTache);
    }

    private static void exigerDeclarees(List<String> champs, Map<String, Object> recues) {
        recues.keySet().stream().sorted().filter(nom -> !champs.contains(nom)).findFirst().ifPresent(nom -> {
            throw new RefusMetier("Ce formulaire ne prend pas de réponse « " + nom + " ».",
                    List.of(new Erreur(nom, null, "champ inconnu")));
        });
    }

    /** As they came: an object or a document that nobody asked for is never unpacked. */
    private static Map<String, Object> nonLues(Map<String, ?> valeurs) {
        Map<String, Object> recues = new HashMap<>();
        if (valeurs instanceof VariableMap typees) {
            typees.keySet().forEach(nom -> recues.put(nom, typees.getValueTyped(nom)));
        } else if (valeurs != null) {
            recues.putAll(valeurs);
        }
        return recues;
    }

    private static void exigerSimples(Map<String, Object> recues) {
        recues.forEach((nom, valeur) -> {
            if (!estSimple(valeur)) {
                throw new RefusMetier("Une réponse est un texte, un nombre, oui ou non.",
                        List.of(new Erreur(nom, null, "texte, nombre, oui ou non")));
            }
        });
    }

    private static boolean estSimple(Object valeur) {
        if (valeur instanceof TypedValue typee) {
            return typee.getType() == null ? estSimple(typee.getValue()) : SIMPLES.contains(typee.getType());
        }
        return valeur == null || valeur instanceof String || valeur instanceof Boolean || valeur instanceof Integer
                || valeur instanceof Long || valeur instanceof Double;
    }
}
