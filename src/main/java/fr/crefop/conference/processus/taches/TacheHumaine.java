package fr.crefop.conference.processus.taches;

import fr.crefop.conference.securite.Groupe;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;

/** One user task of a diagram: what its form shows, which answers it takes, and whom they are handed to. */
public interface TacheHumaine {

    /** Id of the task in its diagram, and name of its form. */
    String id();

    /** Names of the answers the form may give. Any other variable is refused: a form never steers the process. */
    List<String> champs();

    /**
     * The group of the one person a task is given to by name; null when its candidate groups say who answers. Nobody else
     * of that group answers it, even where an older diagram made the whole group its candidate.
     */
    default Groupe nominative() {
        return null;
    }

    /** The group that the step waits for, where others may answer in its place; null when its candidate groups say it. */
    default String groupeAttendu(DelegateTask tache) {
        return null;
    }

    /** The group that its step waits for; a task of no group at all is the advisor's own (référentiel I.4). */
    default String groupe(DelegateTask tache) {
        if (groupeAttendu(tache) != null) {
            return groupeAttendu(tache);
        }
        return nominative() != null ? nominative().code()
                : tache.getCandidates().stream().map(IdentityLink::getGroupId).sorted().findFirst().orElse(Groupe.CONSEILLER.code());
    }

    /** Who answers it, where the house names one person, of whom nobody but that person stands in: a seat that votes. Null everywhere else. */
    default Designation designation(DelegateTask tache) {
        return null;
    }

    /** Again when who answers it, or how, may have changed: its name, where that is said in it. Its deadline stays. */
    default void nommer(DelegateTask tache) {}

    /** Once, before the task is seen, and again when its deadline changes: its name, its deadline, the state of the case. */
    void preparer(DelegateTask tache);

    /**
     * The last day to answer it, where the diagram itself shows that it is past; null where the diagram ends the wait at a date of its
     * own, or waits for nobody. Asked before the task is there, of the affair as it is.
     */
    default Date echeance(String numero) {
        return null;
    }

    /**
     * What its form shows, computed each time it is read and kept nowhere: a model approved, an answer given or a session
     * moved since the task opened is in it. Changes nothing.
     */
    Map<String, Object> vue(DelegateTask tache);

    /**
     * What stands beside its name in a list, as the view says it. Asked once, as the task opens: whoever looks at more for the view than for
     * this says it apart.
     */
    default String enBref(DelegateTask tache) {
        return (String) vue(tache).get(VueDuDossier.EN_BREF);
    }

    /**
     * What of the view a person answers on, with its name in a sentence. An answer is refused when one of these is no longer
     * what its author last read.
     */
    default Map<String, String> decident() {
        return VueDuDossier.DECIDENT;
    }

    /**
     * At completion: checks the answers and hands them to the room they belong to.
     *
     * @throws fr.crefop.conference.socle.RefusMetier when an answer is missing or wrong; the task then stays open
     */
    void repondre(DelegateTask tache, Reponses reponses);

    /**
     * What that answer does that nobody can undo, in a sentence for who is about to give it; null when it can be undone or taken
     * up again. The list is adr/0027's.
     *
     * @param vue what the form shows
     * @param reponses what is answered, by the form's names
     */
    default String consequence(Map<String, Object> vue, Map<String, Object> reponses) {
        return null;
    }

    /** What the one who answered reads then. */
    default String faite() {
        return "Votre réponse est enregistrée.";
    }

    /** The task goes away without an answer: its deadline passed, or the procedure went on without it. */
    default void abandonner(DelegateTask tache) {}
}
