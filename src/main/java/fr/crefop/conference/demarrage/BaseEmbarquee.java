package fr.crefop.conference.demarrage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A real PostgreSQL started by the application itself, its files kept in the data folder and written through to the
 * disk. Survives a kill -9 of the application: the next start stops the orphan server and opens the same files.
 */
final class BaseEmbarquee implements AutoCloseable {

    private final VerrouDeDonnees verrou;
    private final EmbeddedPostgres postgres;
    private final String motDePasse;

    private BaseEmbarquee(VerrouDeDonnees verrou, EmbeddedPostgres postgres, String motDePasse) {
        this.verrou = verrou;
        this.postgres = postgres;
        this.motDePasse = motDePasse;
    }

    /** @throws BaseOccupeeException when another application runs on this folder */
    static BaseEmbarquee demarrer(Path dossier) {
        VerrouDeDonnees verrou = VerrouDeDonnees.prendre(dossier);
        try {
            Path base = dossier.toAbsolutePath().resolve("base");
            PostgresOrphelin.arreter(base);
            AccesALaBase acces = AccesALaBase.preparer(dossier.toAbsolutePath(), base);
            Path outils = Files.createDirectories(dossier.toAbsolutePath().resolve("postgresql"));
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(base)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(outils.toFile())
                    // The library adds these words to the command that makes the files, and this one is no locale.
                    .setLocaleConfig("pwfile", acces.fichier().toString())
                    .setDataDirectoryCustomizer(fichiers -> acces.avantLOuverture())
                    .setConnectConfig("password", acces.motDePasse())
                    // The library's default trades the data for speed; this is the only copy of people's cases.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "100")
                    .setPGStartupWait(Duration.ofSeconds(60))
                    // Its own hook would stop the database before Spring has closed what uses it.
                    .setRegisterShutdownHook(false)
                    .start();
            acces.apresLOuverture(postgres.getPostgresDatabase());
            return new BaseEmbarquee(verrou, postgres, acces.motDePasse());
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("PostgreSQL n'a pas démarré dans " + dossier, e);
        }
    }

    String motDePasse() {
        return motDePasse;
    }

    /** Names no user: one in the address would prevail over the one that connects. */
    String url() {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres";
    }

    @Override
    public void close() throws IOException {
        postgres.close();
        verrou.close();
    }
}
