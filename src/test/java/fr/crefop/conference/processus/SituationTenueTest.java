package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.dossier.ReouvertureDeDossier;
import fr.crefop.conference.dossier.RetraitDeDossier;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What lists filter by and put in order is kept when a case changes: it is at any moment what would be computed of the case. */
class SituationTenueTest extends AvecProcedure {

    @Autowired JdbcClient base;
    @Autowired TransactionTemplate transaction;
    @Autowired RetraitDeDossier retrait;
    @Autowired ReouvertureDeDossier reouverture;
    private String numero;

    @AfterEach
    void commeElleSeCalcule() {
        assertThat(tenue("conference.situation")).isEqualTo(tenue("conference.situation_calculee"));
    }

    @Test
    void elleDitLeResteEtLesFinanceursDuPlanPuisDeLaProposition() {
        numero = saisir("cas-12");
        assertThat(situation()).containsEntry("reste", resteDuPlan()).doesNotContainEntry("echeance", null);
        assertThat(base.sql("select unnest(financeurs) from conference.situation where numero = ?").param(numero).query(String.class).list()).isNotEmpty()
                .containsExactlyElementsOf(base.sql("select distinct financeur from conference.plan_ligne where plan_id ="
                        + " (select max(id) from conference.plan where numero = ?) order by financeur").param(numero).query(String.class).list());
        recit.recevable(numero, "CONFERENCE");
        commeElleSeCalcule();
        tousVotent(numero, Choix.POUR);
        commeElleSeCalcule();
        recit.mandat(numero, "Trouver le reste");
        recit.cahierDesCharges(numero, "Solliciter la Région");
        Object avant = situation().get("reste");
        recit.proposition(numero, "REGION_CHEQUE", "415,00", "À titre exceptionnel");
        commeElleSeCalcule();

        assertThat(situation().get("reste")).isNotEqualTo(avant);
    }

    @Test
    void unDossierClosNAttendPlusRienEtRouvertAttendANouveau() {
        numero = saisir("cas-12");
        retrait.retirer(numero, "Projet suspendu", "conseiller");
        commeElleSeCalcule();
        assertThat(situation()).containsEntry("depuis", null).containsEntry("echeance", null);

        reouverture.rouvrir(numero, "Projet repris", "secretariat");

        assertThat(situation().get("depuis")).isNotNull();
    }

    @Test
    void deuxEtapesDUnDossierQuiChangentAuMemeInstantComptentToutesDeux() throws Exception {
        numero = saisir("cas-12");
        recit.recevable(numero, "CONFERENCE");
        List<Long> etapes = base.sql("select id from conference.etape where numero = ? and fait_le is null order by id").param(numero).query(Long.class).list();
        assertThat(etapes).hasSizeGreaterThan(1);
        LocalDate loin = LocalDate.of(2090, 1, 2);
        base.sql("update conference.etape set echeance = ? where numero = ? and fait_le is null").params(loin, numero).update();
        CountDownLatch ecrite = new CountDownLatch(1);
        CountDownLatch suite = new CountDownLatch(1);

        CompletableFuture<Void> premiere = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(t -> {
            echeance(etapes.get(0), LocalDate.of(2030, 1, 2));
            ecrite.countDown();
            attendre(suite);
        }));
        attendre(ecrite);
        CompletableFuture<Void> seconde = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(t -> echeance(etapes.get(1), LocalDate.of(2040, 1, 2))));
        // It waits for the first one, which ends only then.
        while (!attendUnVerrou()) {
            assertThat(seconde).isNotDone();
            Thread.sleep(20);
        }
        suite.countDown();
        CompletableFuture.allOf(premiere, seconde).get(20, TimeUnit.SECONDS);

        assertThat(situation().get("echeance")).hasToString("2030-01-02");
    }

    private boolean attendUnVerrou() {
        return base.sql("select exists (select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"
                + " and query like 'update conference.etape set echeance%')").query(Boolean.class).single();
    }

    private void echeance(long etape, LocalDate jour) {
        base.sql("update conference.etape set echeance = ? where id = ?").params(jour, etape).update();
    }

    private static void attendre(CountDownLatch signal) {
        try {
            assertThat(signal.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object resteDuPlan() {
        return base.sql("select reste from conference.plan where numero = ? order by id desc limit 1").param(numero).query().singleValue();
    }

    private Map<String, Object> situation() {
        return base.sql("select reste, depuis, echeance from conference.situation where numero = ?").param(numero).query().singleRow();
    }

    private List<Map<String, Object>> tenue(String ou) {
        return base.sql("select numero, reste, array_to_string(financeurs, ',') as financeurs, depuis, echeance from " + ou + " where numero = ?").param(numero)
                .query().listOfRows();
    }
}
