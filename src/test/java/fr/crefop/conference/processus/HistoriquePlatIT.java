package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.HorlogeDecalee;
import fr.crefop.conference.dossier.EtatDossier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/**
 * Year after year of closed cases: once the night's cleaning has passed, the engine keeps no row more than a year ago. What it keeps of a closed
 * procedure is asked of its own tables, one by one.
 */
@Tag("complet")
@DirtiesContext
@Import(HorlogeDecalee.DeLApplication.class)
class HistoriquePlatIT extends AvecProcedure {

    private static final int ANS = 4;
    private static final int DOSSIERS_PAR_AN = 3;
    private static final Duration UN_AN_ET_UN_JOUR = Duration.ofDays(366);

    @Autowired HorlogeDecalee horloge;
    @Autowired HistoryService historique;
    @Autowired JdbcClient base;

    @AfterEach
    void remettreALHeure() {
        horloge.avancer(Duration.ZERO);
    }

    @Test
    void ceQueLeMoteurGardeDesDossiersClosNeGranditPasDUneAnneeALAutre() {
        List<Map<String, Long>> releves = new ArrayList<>();
        List<String> premiers = List.of();
        for (int an = 0; an < ANS; an++) {
            horloge.avancer(UN_AN_ET_UN_JOUR.multipliedBy(an));
            nettoyer();
            List<String> numeros = new ArrayList<>();
            for (int i = 0; i < DOSSIERS_PAR_AN; i++) {
                numeros.add(mener());
            }
            premiers = an == 0 ? numeros : premiers;
            assertThat(historique.createHistoricProcessInstanceQuery().processInstanceBusinessKey(numeros.get(0)).count()).as("de l'année").isPositive();
            releves.add(lignes());
        }
        assertThat(premiers).allSatisfy(numero -> {
            assertThat(historique.createHistoricProcessInstanceQuery().processInstanceBusinessKey(numero).count()).as("d'il y a plus d'un an").isZero();
            assertThat(dossier(numero).etat()).as("le dossier, lui, est là").isEqualTo(EtatDossier.CLOS);
        });
        // The first year finds what other tests left, which is then cleaned too: from the second on, years are alike.
        Map<String, Long> deuxieme = releves.get(1);
        assertThat(deuxieme).containsKeys("act_hi_procinst", "act_hi_actinst", "act_ru_execution", "act_ge_bytearray");
        assertThat(deuxieme.get("act_hi_actinst")).isPositive();
        assertThat(releves.subList(2, ANS)).allSatisfy(annee -> assertThat(annee).isEqualTo(deuxieme));
    }

    private String mener() {
        String numero = saisir("cas-12");
        recit.mandatApresLeVote(numero, "Trouver ce qui manque");
        recit.cahierDesCharges(numero, "Solliciter la Région.");
        recit.proposition(numero, "REGION_CHEQUE", "415,00", "Cumul accepté à titre exceptionnel");
        recit.accepte(numero, "fongecif");
        recit.accepte(numero, "region");
        recit.tousPour(numero);
        recit.entree(numero, "conseiller");
        assertThat(dossier(numero).etat()).isEqualTo(EtatDossier.CLOS);
        return numero;
    }

    /** What the engine does at night, until it finds nothing more. */
    private void nettoyer() {
        for (boolean encore = true; encore;) {
            long avant = historique.createHistoricActivityInstanceQuery().count();
            historique.cleanUpHistoryAsync(true);
            for (Job job : historique.findHistoryCleanupJobs()) {
                travaux.executeJob(job.getId());
            }
            encore = historique.createHistoricActivityInstanceQuery().count() < avant;
        }
    }

    private Map<String, Long> lignes() {
        Map<String, Long> lignes = new TreeMap<>();
        base.sql("select table_name from information_schema.tables where table_name like 'act\\_%' and table_type = 'BASE TABLE'").query(String.class).list()
                // Counters of the engine's own, and the log of its jobs' runs that the cleaning job itself makes.
                .stream().filter(table -> !List.of("act_ru_meter_log", "act_ru_task_meter_log").contains(table))
                .forEach(table -> lignes.put(table, base.sql("select count(*) from " + table).query(Long.class).single()));
        return lignes;
    }
}
