package fr.crefop.conference.processus;

import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.PageDeListe;
import fr.crefop.conference.socle.RefusMetier;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of the procedure that failed so often that nothing tries them again by itself: what they were, and how they start again. */
@Component
public class TravauxEnPanne {

    private static final String SANS_NOM = "Une étape automatique";

    private final ManagementService travaux;
    private final RuntimeService procedures;
    private final RepositoryService diagrammes;
    private final Journal journal;
    private final Clock horloge;

    TravauxEnPanne(ManagementService travaux, RuntimeService procedures, RepositoryService diagrammes, Journal journal, Clock horloge) {
        this.travaux = travaux;
        this.procedures = procedures;
        this.diagrammes = diagrammes;
        this.journal = journal;
        this.horloge = horloge;
    }

    /**
     * @param travail by which it is started again
     * @param numero the case, study, convention or model; null for a work of the service itself
     * @param etape its name on the diagram
     * @param depuis when the last try failed; null when it was stopped by hand
     */
    public record Panne(String travail, String numero, String etape, Instant depuis) {}

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
     * Has it tried once more, at once or on its day; fails it again, it stops again and is told again.
     *
     * @param par the account that asks
     * @throws RefusMetier when it waits for no repair any more
     */
    @Transactional
    public Panne relancer(String travail, String par) {
        Job job = Optional.ofNullable(enPanne().jobId(travail).singleResult())
                .orElseThrow(() -> new RefusMetier("Cette étape n'attend plus de réparation : elle est déjà relancée, ou elle est passée."));
        Panne panne = panne(job);
        travaux.setJobRetries(travail, 1);
        // A deadline that has not come stays where it is.
        if (job.getDuedate() == null || job.getDuedate().toInstant().isBefore(horloge.instant())) {
            travaux.setJobDuedate(travail, Date.from(horloge.instant()), false);
        }
        journal.noter(par, panne.numero(), Acte.ETAPE_RELANCEE, Codes.de("etape", activite(job).orElse("SERVICE")));
        return panne;
    }

    private JobQuery enPanne() {
        return travaux.createJobQuery().noRetriesLeft();
    }

    private Panne panne(Job job) {
        Instant depuis = procedures.createIncidentQuery().configuration(job.getId()).list().stream().map(Incident::getIncidentTimestamp)
                .map(Date::toInstant).findFirst().orElse(null);
        return new Panne(job.getId(), numero(job.getProcessInstanceId()), nom(job.getProcessDefinitionId(), activite(job).orElse(null)), depuis);
    }

    private Optional<String> activite(Job job) {
        return Optional.ofNullable(job.getJobDefinitionId()).map(id -> travaux.createJobDefinitionQuery().jobDefinitionId(id).singleResult().getActivityId());
    }

    /** @param instance null for a work of the service itself */
    String numero(String instance) {
        return instance == null ? null : Optional.ofNullable(procedures.createProcessInstanceQuery().processInstanceId(instance).singleResult())
                .map(ProcessInstance::getBusinessKey).orElse(null);
    }

    /** As the diagram names it; {@code activite} is null for a work of the service itself. */
    String nom(String diagramme, String activite) {
        return activite == null ? "Un entretien du service"
                : Optional.ofNullable(diagrammes.getBpmnModelInstance(diagramme).getModelElementById(elementDe(activite)))
                        .filter(FlowElement.class::isInstance).map(element -> ((FlowElement) element).getName())
                        .filter(nom -> !nom.isBlank()).map(nom -> nom.strip().replaceAll("\\s+", " ")).orElse(SANS_NOM);
    }

    /** What is done once for each of several people has a body of its own in the engine. */
    private static String elementDe(String activite) {
        return activite.replace("#multiInstanceBody", "");
    }
}
