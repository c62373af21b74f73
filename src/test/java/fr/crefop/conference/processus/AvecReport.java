package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.crefop.conference.dossier.Passages;
import fr.crefop.conference.dossier.ReportDeFormation.Jours;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case of an account, agreed with the saisine, and of one funder's aid; its training begins in February of next year, and may be postponed. */
abstract class AvecReport extends AvecProcedure {

    static final int ANNEE = LocalDate.now(HorlogeConfiguration.PARIS).getYear() + 1;
    static final LocalDate DEBUT = LocalDate.of(ANNEE, 2, 1);
    static final Jours MEME_ANNEE = new Jours(LocalDate.of(ANNEE, 4, 5), LocalDate.of(ANNEE, 7, 2));
    static final Jours AUTRE_ANNEE = new Jours(LocalDate.of(ANNEE + 1, 2, 7), LocalDate.of(ANNEE + 1, 5, 6));

    @Autowired ReportsDeFormation reports;
    @Autowired Passages passages;
    @Autowired Engagements engagements;
    @Autowired JdbcClient base;

    String decide() {
        String numero = saisirPourDans(jusquA(DEBUT), "cas-26-01", Map.of());
        recit.recevable(numero, "DIRECTE");
        recit.accepte(numero, "france-travail");
        assertThat(instance(numero)).isWaitingAt("Task_ConfirmerEntree");
        return numero;
    }

    static int jusquA(LocalDate jour) {
        return (int) ChronoUnit.DAYS.between(LocalDate.now(HorlogeConfiguration.PARIS), jour);
    }

    void reporter(String numero, Jours jours) {
        reports.reporter(numero, jours, reports.essayer(numero, jours).empreinte(), "La session est annulée", "conseiller");
        guide.continuer(numero);
    }

    List<String> sollicites(String numero) {
        return taches.createTaskQuery().processInstanceBusinessKey(numero).taskDefinitionKey(EngagementFinanceurs.ENGAGER).orderByTaskName().asc().list().stream()
                .map(Task::getName).toList();
    }
}
