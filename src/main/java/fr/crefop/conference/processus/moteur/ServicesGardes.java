package fr.crefop.conference.processus.moteur;

import fr.crefop.conference.processus.moteur.VuesDesTaches.Lecture;
import fr.crefop.conference.socle.RefusMetier;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** The two services of the engine by which people answer, with the guard on what they answer. */
final class ServicesGardes {

    private ServicesGardes() {}

    /** A service is given its commands after it is made. */
    private static SessionDuMoteur session(Supplier<CommandExecutor> moteur) {
        return new SessionDuMoteur() {
            @Override
            public <T> T executer(Function<Ouverte, T> acte) {
                return CommandesDuMoteur.executer(moteur.get(), acte);
            }
        };
    }

    /**
     * The engine's task service, through which every way of answering a task passes: answers outside the form are refused. What
     * a task shows is computed when it is asked for.
     */
    static final class Taches extends TaskServiceImpl {

        private final ReponsesDeclarees declarees;
        private final VuesDesTaches vues;

        Taches(ReponsesDeclarees declarees, VuesDesTaches vues) {
            this.declarees = declarees;
            this.vues = vues;
        }

        @Override
        public void complete(String tacheId, Map<String, Object> valeurs) {
            poser(tacheId, valeurs, restantes -> super.complete(tacheId, restantes));
        }

        @Override
        public VariableMap completeWithVariablesInReturn(String tacheId, Map<String, Object> valeurs, boolean deserialize) {
            return declarees.poser(session(), tacheId, valeurs,
                    restantes -> super.completeWithVariablesInReturn(tacheId, restantes, deserialize));
        }

        @Override
        public void resolveTask(String tacheId, Map<String, Object> valeurs) {
            poser(tacheId, valeurs, restantes -> super.resolveTask(tacheId, restantes));
        }

        /** Twice by the same person is once; by two people, the second is told. */
        @Override
        public void claim(String tacheId, String personne) {
            try {
                declarees.tenir(session(), tacheId, (tache, par) -> super.claim(tacheId, personne));
            } catch (TaskAlreadyClaimedException e) {
                throw new RefusMetier("Quelqu'un d'autre vient de prendre cette tâche : elle n'attend plus que cette personne.");
            }
        }

        /** Gives a task back to its group; one that only a single person may do has no group to give it back to. */
        @Override
        public void setAssignee(String tacheId, String personne) {
            declarees.tenir(session(), tacheId, (tache, par) -> {
                if (personne == null && !aUnGroupe(tacheId)) {
                    throw new RefusMetier("Cette tâche n'attend que vous : elle ne peut pas être rendue.");
                }
                if (personne == null) {
                    declarees.rendre(tache, par);
                }
                oublierLeTitulaire(tacheId, personne);
                super.setAssignee(tacheId, personne);
            });
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

        @Override
        public Object getVariable(String tacheId, String nom) {
            return laVue(nom) ? valeur(tacheId, super.getVariable(tacheId, nom)) : super.getVariable(tacheId, nom);
        }

        @Override
        public Object getVariableLocal(String tacheId, String nom) {
            return laVue(nom) ? valeur(tacheId, super.getVariableLocal(tacheId, nom)) : super.getVariableLocal(tacheId, nom);
        }

        @Override
        @SuppressWarnings("unchecked")
        protected <T extends TypedValue> T getVariableTyped(String tacheId, String nom, boolean locale, boolean deserialize) {
            T gardee = super.getVariableTyped(tacheId, nom, locale, deserialize);
            TypedValue vue = laVue(nom) ? vues.vue(session(), tacheId, new Lecture(false, deserialize)) : null;
            return vue == null ? gardee : (T) vue;
        }

        @Override
        public VariableMap getVariablesTyped(String tacheId, Collection<String> noms, boolean deserialize) {
            return vues.completer(session(), tacheId, noms, super.getVariablesTyped(tacheId, noms, deserialize),
                    new Lecture(false, deserialize));
        }

        @Override
        public VariableMap getVariablesLocalTyped(String tacheId, Collection<String> noms, boolean deserialize) {
            return vues.completer(session(), tacheId, noms, super.getVariablesLocalTyped(tacheId, noms, deserialize),
                    new Lecture(false, deserialize));
        }

        private static boolean laVue(String nom) {
            return VuesDesTaches.VUE.equals(nom);
        }

        /** Asked of the engine first, which refuses it to whoever may not read the task. */
        private Object valeur(String tacheId, Object gardee) {
            TypedValue vue = vues.vue(session(), tacheId, new Lecture(false, true));
            return vue == null ? gardee : vue.getValue();
        }

        private void poser(String tacheId, Map<String, ?> valeurs, Consumer<Map<String, Object>> suite) {
            declarees.poser(session(), tacheId, valeurs, restantes -> {
                suite.accept(restantes);
                return null;
            });
        }

        private SessionDuMoteur session() {
            return ServicesGardes.session(() -> commandExecutor);
        }
    }

    /** The engine's form service, by which Tasklist reads and completes a task: answers outside the form are refused. */
    static final class Formulaires extends FormServiceImpl {

        private final ReponsesDeclarees declarees;
        private final VuesDesTaches vues;

        Formulaires(ReponsesDeclarees declarees, VuesDesTaches vues) {
            this.declarees = declarees;
            this.vues = vues;
        }

        @Override
        public VariableMap getTaskFormVariables(String tacheId) {
            return getTaskFormVariables(tacheId, null, true);
        }

        @Override
        public VariableMap getTaskFormVariables(String tacheId, Collection<String> noms, boolean deserialize) {
            return vues.completer(session(), tacheId, noms, super.getTaskFormVariables(tacheId, noms, deserialize),
                    new VuesDesTaches.Lecture(true, deserialize));
        }

        @Override
        public void submitTaskForm(String tacheId, Map<String, Object> valeurs) {
            declarees.poser(session(), tacheId, valeurs, restantes -> {
                super.submitTaskForm(tacheId, restantes);
                return null;
            });
        }

        @Override
        public VariableMap submitTaskFormWithVariablesInReturn(
                String tacheId, Map<String, Object> valeurs, boolean deserialize) {
            return declarees.poser(session(), tacheId, valeurs,
                    restantes -> super.submitTaskFormWithVariablesInReturn(tacheId, restantes, deserialize));
        }

        private SessionDuMoteur session() {
            return ServicesGardes.session(() -> commandExecutor);
        }
    }
}
