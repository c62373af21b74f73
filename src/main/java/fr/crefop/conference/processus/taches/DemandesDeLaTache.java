package fr.crefop.conference.processus.taches;

import fr.crefop.conference.engagements.Engagement;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.processus.DemandesALaPersonne;
import fr.crefop.conference.processus.EngagementFinanceurs;
import fr.crefop.conference.securite.QuiRepond;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What one task asks: the share of its funder, or all that the person decides alone. */
@Component
class DemandesDeLaTache {

    private final Engagements engagements;
    private final DemandesALaPersonne personne;

    DemandesDeLaTache(Engagements engagements, DemandesALaPersonne personne) {
        this.engagements = engagements;
        this.personne = personne;
    }

    /** Never empty: a task whose answer came by another door still shows what it asked. */
    List<Engagement> de(DelegateTask tache) {
        String numero = tache.getExecution().getProcessBusinessKey();
        String financeur = financeur(tache);
        Engagement sienne = engagements.exiger(numero, financeur);
        if (!QuiRepond.estLaPersonne(financeur) || !sienne.attendu()) {
            return List.of(sienne);
        }
        Set<String> ailleurs = ailleurs(tache);
        return personne.attendues(numero).stream().filter(demande -> !ailleurs.contains(demande.financeur())).toList();
    }

    /** The funders of the other tasks of the round: one that began before asked the person once for each payer. */
    private static Set<String> ailleurs(DelegateTask tache) {
        TaskService taches = tache.getProcessEngineServices().getTaskService();
        return taches.createTaskQuery().processInstanceId(tache.getProcessInstanceId()).taskDefinitionKey(EngagementFinanceurs.ENGAGER).list().stream()
                .map(Task::getId).filter(id -> !id.equals(tache.getId()))
                .map(id -> (String) taches.getVariable(id, EngagementFinanceurs.FINANCEUR)).collect(Collectors.toSet());
    }

    static String financeur(DelegateTask tache) {
        return (String) tache.getVariable(EngagementFinanceurs.FINANCEUR);
    }
}
