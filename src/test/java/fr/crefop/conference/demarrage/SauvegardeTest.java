package fr.crefop.conference.demarrage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/** The embedded database saved while it is written to, and found again elsewhere: one moment of it, whole. */
@ExtendWith(OutputCaptureExtension.class)
class SauvegardeTest {

    private Path dossier;
    private Path donnees;

    @BeforeEach
    void uneBaseQuiALaTableDesSauvegardes() throws Exception {
        dossier = Files.createTempDirectory(Files.createDirectories(Path.of("target", "donnees-tests")), "sauvegarde").toAbsolutePath();
        donnees = dossier.resolve("donnees");
        try (BaseEmbarquee base = BaseEmbarquee.demarrer(donnees)) {
            RoleDeLApplication.assurer(new DriverManagerDataSource(base.url(), "postgres", base.motDePasse()), donnees);
            executer(base, "create schema conference");
            executer(base, "create table conference.sauvegarde (moyen text, octets bigint, faite_le timestamptz default now())");
            executer(base, "create table conference.mouvement (id int primary key, de int, vers int, texte text)");
            executer(base, "create table conference.solde (compte int primary key, reste int)");
            executer(base, "insert into conference.solde values (1, 0), (2, 0)");
        }
    }

    @AfterEach
    void rienNeReste() throws IOException {
        FileSystemUtils.deleteRecursively(dossier);
    }

    @Test
    void uneSauvegardePendantQuOnEcritEstUnMomentDeLaBase() throws Exception {
        Path archive;
        int acquis;
        AtomicInteger ecrits = new AtomicInteger();
        AtomicBoolean encore = new AtomicBoolean(true);
        ExecutorService autres = Executors.newSingleThreadExecutor();
        try (BaseEmbarquee base = BaseEmbarquee.demarrer(donnees)) {
            Future<?> ecriture = autres.submit(() -> {
                ecrire(base, ecrits, encore);
                return null;
            });
            while (ecrits.get() < 50) {
                Thread.onSpinWait();
            }
            acquis = ecrits.get();
            archive = SauvegarderLaBase.sauvegarder(donnees, dossier.resolve("sauvegardes"));
            encore.set(false);
            ecriture.get();
            assertThat(nombre(base, "select count(*) from conference.sauvegarde where moyen = 'EMBARQUEE' and octets > 0")).isEqualTo(1);
        } finally {
            encore.set(false);
            autres.shutdown();
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(archive))).isEqualTo("rw-------");

        Path ailleurs = dossier.resolve("ailleurs");
        RestaurerLaBase.restaurer(archive, ailleurs);
        try (BaseEmbarquee restauree = BaseEmbarquee.demarrer(ailleurs)) {
            int la = nombre(restauree, "select count(*) from conference.mouvement");
            assertThat(la).as("tout ce qui était acquis avant elle").isBetween(acquis, ecrits.get());
            assertThat(nombre(restauree, "select max(id) from conference.mouvement")).as("sans trou").isEqualTo(la);
            assertThat(nombre(restauree, "select reste from conference.solde where compte = 1")).as("rien à moitié").isEqualTo(-la);
            assertThat(nombre(restauree, "select reste from conference.solde where compte = 2")).isEqualTo(la);
        }
    }

    @Test
    void laCommandeSauvegardeUneApplicationArreteeEtRestaureAilleurs(CapturedOutput sortie) throws Exception {
        assertThat(commande(donnees, SauvegarderLaBase.OPTION + dossier.resolve("sauvegardes"))).isZero();
        Path archive = seule(dossier.resolve("sauvegardes"));
        assertThat(sortie).contains("Base sauvegardée dans " + archive, "La clé des seconds facteurs n'y est pas");

        assertThat(commande(donnees, RestaurerLaBase.OPTION + archive)).isEqualTo(2);
        assertThat(sortie).contains("a déjà une base");
        assertThat(commande(dossier.resolve("neuf"), RestaurerLaBase.OPTION + archive)).isZero();
        try (BaseEmbarquee restauree = BaseEmbarquee.demarrer(dossier.resolve("neuf"))) {
            assertThat(nombre(restauree, "select count(*) from conference.solde")).isEqualTo(2);
        }
    }

    @Test
    void uneSauvegardeAbimeeNeRestaureRien(CapturedOutput sortie) throws Exception {
        Path archive = SauvegarderLaBase.sauvegarder(donnees, dossier.resolve("sauvegardes"));
        Path entiere = dossier.resolve("entiere.zip");
        Files.copy(archive, entiere);
        try (FileSystem zip = FileSystems.newFileSystem(archive)) {
            Files.writeString(zip.getPath("base", "PG_VERSION"), "18\n");
        }

        assertThat(commande(dossier.resolve("neuf"), RestaurerLaBase.OPTION + archive)).isEqualTo(1);
        assertThat(sortie).contains("La base n'a pas été restaurée");
        assertThat(dossier.resolve("neuf").resolve("base")).doesNotExist();
        byte[] octets = Files.readAllBytes(entiere);
        Files.write(archive, Arrays.copyOf(octets, octets.length / 3));
        assertThat(commande(dossier.resolve("neuf"), RestaurerLaBase.OPTION + archive)).isEqualTo(1);
        assertThatThrownBy(() -> RestaurerLaBase.restaurer(archive, dossier.resolve("neuf"))).isInstanceOf(IOException.class);
    }

    @Test
    void unDossierSansBaseNEnRecoitPasUne(CapturedOutput sortie) throws Exception {
        Path ailleurs = Files.createDirectories(dossier.resolve("ailleurs"));

        assertThat(commande(ailleurs, SauvegarderLaBase.OPTION + dossier.resolve("sauvegardes"))).isEqualTo(2);
        assertThat(sortie).contains("Il n'y a pas de base dans " + ailleurs, "CONFERENCE_DONNEES");
        assertThat(ailleurs.resolve("base")).doesNotExist();
    }

    @Test
    void unDossierOuRienNeSEcritSeDitEnFrancais(CapturedOutput sortie) throws Exception {
        Files.deleteIfExists(donnees.resolve("verrou"));
        Files.createDirectory(donnees.resolve("verrou"));

        assertThat(commande(donnees, SauvegarderLaBase.OPTION + dossier.resolve("sauvegardes"))).isEqualTo(1);
        assertThat(sortie).contains("La base n'a pas été sauvegardée : lecture ou écriture impossible de " + donnees.resolve("verrou"));
    }

    /** The table of savings comes with a migration that may not have been made yet. */
    @Test
    void uneSauvegardeEntiereQuiNeSeNotePasEnEstUne(CapturedOutput sortie) throws Exception {
        try (BaseEmbarquee base = BaseEmbarquee.demarrer(donnees)) {
            executer(base, "drop table conference.sauvegarde");
        }

        assertThat(commande(donnees, SauvegarderLaBase.OPTION + dossier.resolve("sauvegardes"))).isZero();
        assertThat(sortie).contains("Base sauvegardée dans " + seule(dossier.resolve("sauvegardes")), "n'a pas pu noter");
    }

    @Test
    void uneBaseExterneSeSauvegardeAutrement(CapturedOutput sortie) {
        assertThat(commande(donnees, SauvegarderLaBase.OPTION + dossier, "--spring.datasource.url=jdbc:postgresql://ailleurs/conference")).isEqualTo(2);
        assertThat(sortie).contains("pg_dump");
    }

    /** Where the machine has one, of a version before 17. */
    @Test
    void leScriptDUneBaseExterneRefuseUnPgDumpPlusAncienQueLeServeur() throws Exception {
        assumeThat(versionDePgDump()).as("un pg_dump d'avant 17").isBetween(1, 16);
        Path sauvegardes = dossier.resolve("par-script");
        try (BaseEmbarquee base = BaseEmbarquee.demarrer(donnees)) {
            ProcessBuilder script = new ProcessBuilder("sh", Path.of("src", "main", "exploitation", "sauvegarder.sh").toString(), sauvegardes.toString())
                    .redirectErrorStream(true);
            script.environment().putAll(Map.of("PGHOST", "localhost", "PGPORT", base.url().replaceAll(".*:([0-9]+)/.*", "$1"), "PGUSER", "postgres",
                    "PGDATABASE", "postgres", "PGPASSWORD", base.motDePasse()));
            Process processus = script.start();
            String sortie = new String(processus.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(processus.waitFor()).as(sortie).isEqualTo(2);
            assertThat(sortie).contains("ne sauvegarde pas un PostgreSQL 17 : installez postgresql-client-17");
            assertThat(sauvegardes).isEmptyDirectory();
        }
    }

    private static int versionDePgDump() throws InterruptedException {
        try {
            Process processus = new ProcessBuilder("pg_dump", "--version").start();
            String sortie = new String(processus.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return processus.waitFor() == 0 ? Integer.parseInt(sortie.replaceAll("(?s)[^0-9]*([0-9]+).*", "$1")) : 0;
        } catch (IOException absent) {
            return 0;
        }
    }

    /** In a process of its own the command sets up its log; here that would take the one of the shared application away. */
    private static int commande(Path donnees, String... arguments) {
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        try {
            String[] tous = Stream.concat(Stream.of("--conference.donnees=" + donnees), Stream.of(arguments)).toArray(String[]::new);
            return SauvegarderLaBase.demandee(tous) ? SauvegarderLaBase.executer(tous) : RestaurerLaBase.executer(tous);
        } finally {
            System.clearProperty(LoggingSystem.SYSTEM_PROPERTY);
        }
    }

    private static void ecrire(BaseEmbarquee base, AtomicInteger ecrits, AtomicBoolean encore) throws SQLException {
        try (Connection connexion = ouvrir(base)) {
            connexion.setAutoCommit(false);
            for (int i = 1; encore.get(); i++) {
                connexion.createStatement().execute("insert into conference.mouvement values (" + i + ", 1, 2, repeat('x', 2000))");
                connexion.createStatement().execute("update conference.solde set reste = reste + case compte when 1 then -1 else 1 end");
                connexion.commit();
                ecrits.set(i);
            }
        }
    }

    private static Path seule(Path dossier) throws IOException {
        try (Stream<Path> fichiers = Files.list(dossier)) {
            List<Path> tous = fichiers.toList();
            assertThat(tous).hasSize(1);
            return tous.get(0);
        }
    }

    private static Connection ouvrir(BaseEmbarquee base) throws SQLException {
        return DriverManager.getConnection(base.url(), "postgres", base.motDePasse());
    }

    private static void executer(BaseEmbarquee base, String ordre) throws SQLException {
        try (Connection connexion = ouvrir(base)) {
            connexion.createStatement().execute(ordre);
        }
    }

    private static int nombre(BaseEmbarquee base, String question) throws SQLException {
        try (Connection connexion = ouvrir(base); ResultSet lignes = connexion.createStatement().executeQuery(question)) {
            lignes.next();
            return lignes.getInt(1);
        }
    }
}
