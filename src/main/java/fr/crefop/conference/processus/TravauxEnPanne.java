package fr.crefop.conference.processus;

import fr.crefop.conference.affaires.Affaire;
import fr.crefop.conference.affaires.Affaires;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.processus.arret.ArretDeLaProcedure;
import fr.crefop.conference.socle.Indisponibilite;
import fr.crefop.conference.socle.PageDeListe;
import fr.crefop.conference.socle.RefusMetier;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of the procedure that failed so often that nothing tries them again by itself: what they were, and how they start again. */
@Component
public class TravauxEnPanne {

    private static final Logger LOG = LoggerFactory.getLogger(TravauxEnPanne.class);

    private final ManagementService travaux;
    private final RuntimeService procedures;
    private final NomsDesEtapes etapes;
    private final Affaires affaires;
    private final ArretDeLaProcedure arret;
    private final Journal journal;
    private final Clock horloge;

    TravauxEnPanne(ManagementService travaux, RuntimeService procedures, NomsDesEtapes etapes, Affaires affaires, ArretDeLaProcedure arret,
            Journal journal, Clock horloge) {
        this.travaux = travaux;
        this.procedures = procedures;
        this.etapes = etapes;
        this.affaires = affaires;
        this.arret = arret;
        this.journal = journal;
        this.horloge = horloge;
    }

    /**
     * @param travail by which it is started again
     * @param numero the case, study, convention or model; null for a work of the service itself
     * @param etape its name on the diagram
     * @param depuis when the last try failed; null when it was stopped by hand
     */
    public record Panne(String travail, String numero, String etape, Instant depuis) {

        /** Whether it stopped the case of a person. */
        public boolean surUnDossier() {
            return numero != null && Affaire.nommeUnDossier(numero);
        }
    }

    public long nombre() {
        return enPanne().count();
    }

    /** The same order at each reading. */
    public PageDeListe<Panne> liste(int page, int taille) {
        return new PageDeListe<>(enPanne().orderByProcessInstanceId().asc().orderByJobId().asc().listPage(Math.toIntExact(PageDeListe.debut(page, taille)), taille)
                .stream().map(this::panne).toList(), page, taille, nombre());
    }

    /** What stopped on that case, study, convention or model. */
    public List<Panne> de(String numero) {
        return procedures.createProcessInstanceQuery().processInstanceBusinessKey(numero).withIncident().list().stream()
                .map(ProcessInstance::getId).flatMap(instance -> enPanne().processInstanceId(instance).list().stream()).map(this::panne).toList();
    }

    /**
     * Has it tried once more, at once or on its day; fails it again, it stops again and is told again. A question of the diagram that
     * had no answer to go by is asked again, at once and with what follows from it.
     *
     * @param par the account that asks
     * @throws RefusMetier when it waits for no repair any more, while its case stands still, and when what follows from a question cannot be done:
     *     nothing has changed then
     */
    @Transactional
    public Panne relancer(String travail, String par) {
        // Held first, as in every act; the record last: who holds its chain keeps everybody else waiting.
        Optional.ofNullable(panne(exiger(travail)).numero()).ifPresent(numero -> {
            affaires.tenir(numero);
            arret.exigerAucun(numero);
        });
        Job job = exiger(travail);
        Panne panne = panne(job);
        String etape = activiteDe(job);
        etapes.questionSansSuite(job.getProcessDefinitionId(), etape).ifPresentOrElse(question -> reposer(panne, job, question), () -> reessayer(job));
        journal.noter(par, panne.numero(), Acte.ETAPE_RELANCEE, Codes.de("etape", etape));
        return panne;
    }

    private Job exiger(String travail) {
        return Optional.ofNullable(enPanne().jobId(travail).singleResult())
                .orElseThrow(() -> new RefusMetier("Cette étape n'attend plus de réparation : elle est déjà relancée, ou elle est passée."));
    }

    private void reessayer(Job job) {
        travaux.setJobRetries(job.getId(), 1);
        // A deadline that has not come stays where it is.
        if (job.getDuedate() == null || job.getDuedate().toInstant().isBefore(horloge.instant())) {
            travaux.setJobDuedate(job.getId(), Date.from(horloge.instant()), false);
        }
    }

    /** This stop alone is taken away: the question may well lead to another at once. */
    private void reposer(Panne panne, Job arretee, String question) {
        String ici = Arrays.stream(procedures.getActivityInstance(arretee.getProcessInstanceId()).getTransitionInstances(activiteDe(arretee)))
                .filter(attente -> attente.getExecutionId().equals(arretee.getExecutionId())).map(TransitionInstance::getId).findFirst().orElseThrow();
        try {
            procedures.createProcessInstanceModification(arretee.getProcessInstanceId()).startBeforeActivity(question).cancelTransitionInstance(ici).execute();
        } catch (RefusMetier refus) {
            throw refus;
        } catch (RuntimeException erreur) {
            if (Indisponibilite.explique(erreur)) {
                throw erreur;
            }
            LOG.warn("Une question posée de nouveau n'a pas de suite qui aboutisse ({})", panne.numero(), erreur);
            throw new RefusMetier("La question est posée de nouveau, mais ce qui la suit n'a pas pu se faire : rien n'a changé et l'étape attend"
                    + " toujours une réparation. La cause est dans les lignes du service.");
        }
    }

    /** What follows an answer and is not done yet, by its name on the diagram: being done, or tried again in a while. */
    public List<String> enCours(String numero) {
        return procedures.createProcessInstanceQuery().processInstanceBusinessKey(numero).list().stream().map(ProcessInstance::getId)
                .flatMap(instance -> travaux.createJobQuery().processInstanceId(instance).messages().withRetriesLeft().list().stream())
                .map(job -> panne(job).etape()).distinct().sorted().toList();
    }

    private String activiteDe(Job job) {
        return etapes.activite(job).orElse("SERVICE");
    }

    private JobQuery enPanne() {
        return travaux.createJobQuery().noRetriesLeft();
    }

    private Panne panne(Job job) {
        Instant depuis = procedures.createIncidentQuery().configuration(job.getId()).list().stream().map(Incident::getIncidentTimestamp)
                .map(Date::toInstant).findFirst().orElse(null);
        return new Panne(job.getId(), numero(job.getProcessInstanceId()), etapes.nom(job), depuis);
    }

    /** @param instance null for a work of the service itself */
    String numero(String instance) {
        return instance == null ? null : Optional.ofNullable(procedures.createProcessInstanceQuery().processInstanceId(instance).singleResult())
                .map(ProcessInstance::getBusinessKey).orElse(null);
    }
}
