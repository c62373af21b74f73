package fr.crefop.conference.processus.remplacement;

import fr.crefop.conference.securite.AbsenceChangee;
import fr.crefop.conference.processus.VoteBureau;
import fr.crefop.conference.securite.Absences;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.ComptesChanges;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A task that waits for one person waits for the substitute instead while that person is away. The engine's "owner" keeps
 * for whom; a task of a whole group needs nothing, its colleagues already see it.
 */
@Component
public class Remplacements {

    private static final long VERROU = 7_240_003;

    private final Absences absences;
    private final Comptes comptes;
    private final TaskService taches;
    private final TacheConfiee confiee;
    private final ApplicationEventPublisher annonces;
    private final JdbcClient base;
    private final Clock horloge;

    Remplacements(Absences absences, Comptes comptes, TaskService taches, TacheConfiee confiee,
            ApplicationEventPublisher annonces, JdbcClient base, Clock horloge) {
        this.absences = absences;
        this.comptes = comptes;
        this.taches = taches;
        this.confiee = confiee;
        this.annonces = annonces;
        this.base = base;
        this.horloge = horloge;
    }

    /** A task that arrives while the person it waits for is away. */
    public void arrive(DelegateTask tache) {
        String titulaire = tache.getAssignee();
        if (titulaire != null) {
            absences.quiRemplace(titulaire, LocalDate.now(horloge)).ifPresent(remplacant -> {
                tache.setOwner(titulaire);
                tache.setAssignee(remplacant);
            });
        }
    }

    @EventListener
    @Transactional
    public void surAbsenceChangee(AbsenceChangee annonce) {
        mettreAJour(LocalDate.now(horloge));
    }

    /** Whoever stood in may no longer do so; and what waited for nobody but an account that is closed needs somebody else. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional
    public void surComptesChanges(ComptesChanges annonce) {
        mettreAJour(LocalDate.now(horloge));
        if (comptes.trouver(annonce.identifiant()).isEmpty()) {
            taches.createTaskQuery().taskAssignee(annonce.identifiant()).orderByTaskId().asc().list().stream().filter(tache -> !duSiege(tache))
                    .forEach(tache -> annonces.publishEvent(new TacheSansPersonne(tache.getId())));
        }
    }

    /** Those already waiting when a period starts, and what is left of them when it ends. Changes nothing twice. */
    @Transactional
    public void mettreAJour(LocalDate jour) {
        // Two nodes may come together: the second waits, then finds everything done.
        base.sql("select pg_advisory_xact_lock(?)").param(VERROU).query().listOfRows();
        for (String titulaire : absences.titulaires()) {
            String qui = absences.quiRemplace(titulaire, jour).orElse(titulaire);
            siennes(titulaire).stream().filter(tache -> !qui.equals(tache.getAssignee()))
                    .forEach(tache -> passer(tache.getId(), qui, titulaire));
        }
    }

    private void passer(String tache, String qui, String titulaire) {
        confiee.a(qui, titulaire, tache);
        if (qui.equals(titulaire) && comptes.trouver(titulaire).isEmpty()) {
            annonces.publishEvent(new TacheSansPersonne(tache));
        }
    }

    /** The vote of a seat goes to its substitute, whoever stands in for the titular elsewhere. */
    private boolean duSiege(Task tache) {
        return VoteBureau.estUnVote(tache.getTaskDefinitionKey())
                && taches.getIdentityLinksForTask(tache.getId()).stream().allMatch(lien -> lien.getGroupId() == null);
    }

    /** What the person holds in their own name, and what was given to somebody for them. */
    private List<Task> siennes(String titulaire) {
        List<Task> tenues = taches.createTaskQuery().taskAssignee(titulaire).list().stream()
                .filter(tache -> tache.getOwner() == null && !duSiege(tache)).toList();
        List<Task> confiees = taches.createTaskQuery().taskOwner(titulaire).list();
        return Stream.concat(tenues.stream(), confiees.stream())
                .sorted(Comparator.comparing(Task::getId)).toList();
    }
}
