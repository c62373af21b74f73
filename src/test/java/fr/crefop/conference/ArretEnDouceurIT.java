package fr.crefop.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A service that is asked to stop finishes what it has begun to answer, takes nothing more, and is gone within five seconds. */
@Tag("complet")
class ArretEnDouceurIT {

    @Test
    void uneSaisineEnCoursSeTermineEtLaSuivanteNEstPlusRecue() throws Exception {
        Path donnees = ApplicationReelle.dossierNeuf("douceur");
        String numero;
        try (ApplicationReelle application = ApplicationReelle.demarrer(donnees)) {
            String saisine = SaisineDuReadme.json("Arret");
            CompletableFuture<HttpResponse<String>> reponse;
            Instant demande;
            try (Connection autre = BaseDeLApplication.ouvrir(donnees); Connection regard = BaseDeLApplication.ouvrir(donnees)) {
                autre.setAutoCommit(false);
                autre.createStatement().execute("lock table conference.plan in exclusive mode");
                reponse = CompletableFuture.supplyAsync(() -> application.programme("conseiller").poster("/api/saisines", saisine));
                attendre(() -> BaseDeLApplication.nombre(regard, "select count(*) from pg_locks where not granted") > 0);

                demande = Instant.now();
                application.processus.destroy();
                attendre(() -> !recoit(application));
                assertThat(reponse).as("elle attend encore la base").isNotDone();
                autre.rollback();
            }
            HttpResponse<String> finie = reponse.get(5, TimeUnit.SECONDS);
            assertThat(finie.statusCode()).as(finie.body()).isEqualTo(201);
            numero = finie.body().replaceAll("(?s).*\"numero\":\"([^\"]+)\".*", "$1");
            assertThat(application.processus.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(Duration.between(demande, Instant.now())).as("durée de l'arrêt").isLessThan(Duration.ofSeconds(5));
            assertThat(application.journal()).doesNotContain("\tat ");
        }
        try (ApplicationReelle relancee = ApplicationReelle.demarrer(donnees)) {
            assertThat(relancee.programme("conseiller").lire("/api/dossiers/" + numero).statusCode()).isEqualTo(200);
        }
    }

    /** Whether a proxy would still send it visitors. */
    private static boolean recoit(ApplicationReelle application) {
        try {
            return new Visiteur(application.port, null, null).lire("/actuator/health/readiness").statusCode() == 200;
        } catch (IllegalStateException refuse) {
            return false;
        }
    }

    private interface Constat {
        boolean fait() throws Exception;
    }

    private static void attendre(Constat constat) throws Exception {
        Instant fin = Instant.now().plusSeconds(10);
        while (!constat.fait()) {
            assertThat(Instant.now()).isBefore(fin);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}
