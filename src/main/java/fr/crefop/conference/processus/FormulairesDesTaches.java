package fr.crefop.conference.processus;

import fr.crefop.conference.processus.TachesAFaire.Tache;
import fr.crefop.conference.processus.taches.TachesHumaines;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Interlocuteurs;
import fr.crefop.conference.socle.RefusMetier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The form of a waiting task and what it shows, as Tasklist gets them: the same file, the same view, the same rights. A task that
 * waits no more is a {@link RefusMetier}.
 */
@Component
public class FormulairesDesTaches {

    private static final String VUE = "vue";

    private final FormService formulaires;
    private final TaskService taches;
    private final IdentityService identites;
    private final Interlocuteurs interlocuteurs;
    private final TachesHumaines humaines;

    FormulairesDesTaches(FormService formulaires, TaskService taches, IdentityService identites, Interlocuteurs interlocuteurs,
            TachesHumaines humaines) {
        this.formulaires = formulaires;
        this.taches = taches;
        this.identites = identites;
        this.interlocuteurs = interlocuteurs;
        this.humaines = humaines;
    }

    /** The form that was deployed with the procedure of that task, as JSON. */
    public String formulaire(Compte compte, Tache tache) {
        return enTantQue(compte, () -> {
            // The engine would ask for the rights of a task that was answered a moment ago without looking whether it is there.
            if (taches.createTaskQuery().taskId(tache.id()).count() == 0) {
                throw new RefusMetier(Guichet.FERMEE);
            }
            try (InputStream contenu = formulaires.getDeployedTaskForm(tache.id())) {
                return new String(contenu.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException("Le formulaire de la tâche est illisible", e);
            }
        });
    }

    /** What the account reads before it answers, as JSON: its answer is held to it from now on. */
    @Transactional
    public String lire(Compte compte, Tache tache) {
        return enTantQue(compte, () -> json(formulaires.getTaskFormVariables(tache.id(), List.of(VUE), false).getValueTyped(VUE)));
    }

    /** What the account has just read, for its page to carry with the answer: another page of it may read something else meanwhile. */
    public String lecture(Compte compte, Tache tache) {
        return humaines.lecture(tache.id(), compte.identifiant());
    }

    /** The same, looked at without holding the account to it. */
    public String relire(Compte compte, Tache tache) {
        return enTantQue(compte, () -> json(taches.getVariableTyped(tache.id(), VUE, false)));
    }

    /** What that answer does that nobody can undo, in a sentence; empty when it can be undone. */
    public Optional<String> consequence(Tache tache, Map<String, Object> vue, Map<String, Object> reponses) {
        return Optional.ofNullable(humaines.consequence(tache.sorte(), vue, reponses));
    }

    /** Once the task is answered: {@code Votre vote est enregistré.} */
    public String faite(Tache tache) {
        return humaines.faite(tache.sorte());
    }

    private static String json(TypedValue vue) {
        if (vue == null) {
            throw new RefusMetier(Guichet.FERMEE);
        }
        return ((SerializableValue) vue).getValueSerialized();
    }

    private <T> T enTantQue(Compte compte, Supplier<T> lecture) {
        identites.setAuthentication(compte.identifiant(), List.copyOf(interlocuteurs.groupes(compte)));
        try {
            return lecture.get();
        } catch (NullValueException | AuthorizationException partie) {
            // Answered, or withdrawn, since the page was asked for.
            throw new RefusMetier(Guichet.FERMEE);
        } finally {
            identites.clearAuthentication();
        }
    }
}
