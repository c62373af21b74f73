package fr.crefop.conference.socle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.BaseAPart;
import fr.crefop.conference.Simultanement;
import java.util.Collections;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** A number is unique, and nobody waits for it until another's act is over. */
class NumerotationTest extends AvecApplication {

    private static final String BASE = "base_des_numeros";

    @Autowired Numerotation numerotation;
    @Autowired TransactionTemplate transaction;
    @Autowired @FlywayDataSource DriverManagerDataSource proprietaire;

    @Test
    void unNumeroSePrendPendantQuUneAutreSaisineNEstPasFinie() {
        numerotation.suivant("CF", 2101);
        transaction.executeWithoutResult(enCours -> {
            assertThat(numerotation.suivant("CF", 2101)).isEqualTo("CF-2101-00002");

            String autre = CompletableFuture.supplyAsync(() -> numerotation.suivant("CF", 2101)).orTimeout(5, TimeUnit.SECONDS).join();

            assertThat(autre).isEqualTo("CF-2101-00003");
        });
    }

    @Test
    void lesPremiersDUneAnneeArriventEnsembleEtOntChacunLeLeur() throws Exception {
        Simultanement.Issue<String> issue = Simultanement.faire(Collections.nCopies(8, () -> numerotation.suivant("CF", 2102)));

        assertThat(issue.refus()).isEmpty();
        assertThat(issue.reussites()).containsExactlyInAnyOrder("CF-2102-00001", "CF-2102-00002", "CF-2102-00003",
                "CF-2102-00004", "CF-2102-00005", "CF-2102-00006", "CF-2102-00007", "CF-2102-00008");
    }

    @Test
    void unActeQuiEchoueNeRendPasSonNumeroEtChaqueGenreALesSiens() {
        numerotation.suivant("ET", 2103);
        transaction.executeWithoutResult(echoue -> {
            numerotation.suivant("ET", 2103);
            echoue.setRollbackOnly();
        });

        assertThat(numerotation.suivant("ET", 2103)).isEqualTo("ET-2103-00003");
        assertThat(numerotation.suivant("CV", 2103)).isEqualTo("CV-2103-00001");
    }

    @Test
    void uneBaseDAvantContinueApresSonDernierNumero() {
        try (BaseAPart avant = new BaseAPart(proprietaire, BASE)) {
            JdbcClient base = avant.migrer("19");
            base.sql("insert into conference.numerotation (annee, dernier) values (2026, 41)").update();
            avant.migrer("20");

            Numerotation laSienne = new Numerotation(base);
            assertThat(laSienne.suivant("CF", 2026)).isEqualTo("CF-2026-00042");
            assertThat(laSienne.suivant("CV", 2015)).as("après la convention reprise").isEqualTo("CV-2015-00002");
        }
    }
}
