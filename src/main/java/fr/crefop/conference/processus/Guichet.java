package fr.crefop.conference.processus;

import fr.crefop.conference.affaires.Affaires;
import fr.crefop.conference.processus.TachesAFaire.Tache;
import fr.crefop.conference.processus.taches.TachesHumaines;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Interlocuteurs;
import fr.crefop.conference.socle.RefusMetier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * By which a page of the portal answers a waiting task: with the rights of the account, through the same checks as
 * Tasklist.
 */
@Component
public class Guichet {

    static final String FERMEE =
            "Cette tâche n'est plus ouverte : elle a déjà reçu une réponse, son échéance est passée, ou le dossier a été retiré.";

    private final TaskService taches;
    private final Affaires affaires;
    private final IdentityService identites;
    private final Interlocuteurs interlocuteurs;
    private final TachesHumaines humaines;

    Guichet(TaskService taches, Affaires affaires, IdentityService identites, Interlocuteurs interlocuteurs, TachesHumaines humaines) {
        this.humaines = humaines;
        this.taches = taches;
        this.affaires = affaires;
        this.identites = identites;
        this.interlocuteurs = interlocuteurs;
    }

    /** @throws RefusMetier when an answer is wrong, or when no such task waits for the account any more */
    @Transactional
    public void repondre(Compte compte, String numero, String tache, Map<String, Object> reponses) {
        repondre(compte, numero, taches.createTaskQuery().taskDefinitionKey(tache), reponses);
    }

    /** The task of one advice among those of the case. */
    @Transactional
    public void rendreAvis(Compte compte, String numero, long expertise, Map<String, Object> reponses) {
        repondre(compte, numero, taches.createTaskQuery().taskDefinitionKey(GroupeDeTravail.DONNER_AVIS)
                .taskVariableValueEquals(GroupeDeTravail.EXPERTISE, expertise), reponses);
    }

    /**
     * A task that is the advisor's own, answered at the page of the case: a colleague of the structure may do so as well,
     * and the step then names who did it. The caller has seen to it that the account follows the case.
     */
    @Transactional
    public void repondreEnConseiller(Compte compte, String numero, String tache, Map<String, Object> reponses) {
        affaires.tenir(numero);
        Task attendue = Optional.ofNullable(taches.createTaskQuery().processInstanceBusinessKey(numero)
                .taskDefinitionKey(tache).withoutCandidateGroups().includeAssignedTasks().singleResult()).orElseThrow(() -> new RefusMetier(FERMEE));
        taches.setAssignee(attendue.getId(), compte.identifiant());
        repondre(compte, numero, taches.createTaskQuery().taskId(attendue.getId()), reponses);
    }

    /** The same, held to what the page that answers showed. */
    @Transactional
    public void repondre(Compte compte, String numero, String tache, Map<String, Object> reponses, String lu) {
        repondre(compte, numero, taches.createTaskQuery().taskDefinitionKey(tache), reponses, lu);
    }

    /**
     * A task of the list "À faire"; nobody takes it first: it is taken by the answer.
     *
     * @param lu what the page that answers showed ({@link FormulairesDesTaches#lecture}); null when it says nothing of it
     */
    @Transactional
    public void repondre(Compte compte, Tache tache, Map<String, Object> reponses, String lu) {
        repondre(compte, tache.numero(), taches.createTaskQuery().taskId(tache.id()), reponses, lu);
    }

    /**
     * The same, and all of it undone: whoever is about to do what cannot be undone reads first what is wrong with it.
     *
     * @throws RefusMetier as {@link #repondre(Compte, Tache, Map, String)} would
     */
    @Transactional
    public void essayer(Compte compte, Tache tache, Map<String, Object> reponses, String lu) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        repondre(compte, tache, reponses, lu);
    }

    private void repondre(Compte compte, String numero, TaskQuery laquelle, Map<String, Object> reponses) {
        repondre(compte, numero, laquelle, reponses, null);
    }

    private void repondre(Compte compte, String numero, TaskQuery laquelle, Map<String, Object> reponses, String lu) {
        affaires.tenir(numero);
        identites.setAuthentication(compte.identifiant(), List.copyOf(interlocuteurs.groupes(compte)));
        try {
            Task tache = Optional.ofNullable(laquelle.processInstanceBusinessKey(numero).singleResult()).orElseThrow(() -> new RefusMetier(FERMEE));
            if (tache.getAssignee() == null) {
                taches.claim(tache.getId(), compte.identifiant());
            }
            humaines.tenirALaLecture(tache.getId(), compte.identifiant(), lu);
            taches.complete(tache.getId(), reponses);
        } catch (OptimisticLockingException e) {
            throw new RefusMetier(FERMEE);
        } finally {
            identites.clearAuthentication();
        }
    }
}
