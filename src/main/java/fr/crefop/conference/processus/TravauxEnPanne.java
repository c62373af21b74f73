package fr.crefop.conference.processus;

import fr.crefop.conference.affaires.Affaire;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
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
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of the procedure that failed so often that nothing tries them again by itself: what they were, and how they start again. */
@Component
public class TravauxEnPanne {

    private final ManagementService travaux;
    private final RuntimeService procedures;
    private final NomsDesEtapes etapes;
    private final Journal journal;
    private final Clock horloge;

    TravauxEnPanne(ManagementService travaux, RuntimeService procedures, NomsDesEtapes etapes, Journal journal, Clock horloge) {
        this.travaux = travaux;
        this.procedures = procedures;
        this.etapes = etapes;
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
     * had no answer to go by is asked again.
     *
     * @param par the account that asks
     * @throws RefusMetier when it waits for no repair any more
     */
    @Transactional
    public Panne relancer(String travail, String par) {
        Job job = Optional.ofNullable(enPanne().jobId(travail).singleResult())
                .orElseThrow(() -> new RefusMetier("Cette étape n'attend plus de réparation : elle est déjà relancée, ou elle est passée."));
        Panne panne = panne(job);
        String etape = activiteDe(job);
        journal.noter(par, panne.numero(), Acte.ETAPE_RELANCEE, Codes.de("etape", etape));
        Optional<String> question = etapes.questionSansSuite(job.getProcessDefinitionId(), etape);
        if (question.isPresent()) {
            reposer(job, question.get());
            return panne;
        }
        travaux.setJobRetries(travail, 1);
        // A deadline that has not come stays where it is.
        if (job.getDuedate() == null || job.getDuedate().toInstant().isBefore(horloge.instant())) {
            travaux.setJobDuedate(travail, Date.from(horloge.instant()), false);
        }
        return panne;
    }

    /** This stop alone is taken away: the question may well lead to another at once. */
    private void reposer(Job arret, String question) {
        String ici = Arrays.stream(procedures.getActivityInstance(arret.getProcessInstanceId()).getTransitionInstances(activiteDe(arret)))
                .filter(attente -> attente.getExecutionId().equals(arret.getExecutionId())).map(TransitionInstance::getId).findFirst().orElseThrow();
        procedures.createProcessInstanceModification(arret.getProcessInstanceId()).startBeforeActivity(question).cancelTransitionInstance(ici).execute();
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
