package fr.crefop.conference.demarrage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** Another user of the machine reads neither the files of the embedded database nor what it holds. */
class BaseEmbarqueeTest {

    private Path dossier;

    @BeforeEach
    void ouvrir() throws IOException {
        dossier = Files.createTempDirectory(Files.createDirectories(Path.of("target", "donnees-tests")), "base").toAbsolutePath();
        Files.setPosixFilePermissions(dossier, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @AfterEach
    void rienNeReste() throws IOException {
        FileSystemUtils.deleteRecursively(dossier);
    }

    @Test
    void leDossierEtLeMotDePasseSontFermesAuxAutres() throws Exception {
        try (BaseEmbarquee base = BaseEmbarquee.demarrer(dossier)) {
            assertThat(base.motDePasse()).hasSizeGreaterThanOrEqualTo(32);
            assertThat(droits(dossier)).isEqualTo("rwx------");
            assertThat(droits(dossier.resolve("mot-de-passe-de-la-base"))).isEqualTo("rw-------");
        }
    }

    @Test
    void leServeurNeRepondQuAuMotDePasse() throws Exception {
        try (BaseEmbarquee base = BaseEmbarquee.demarrer(dossier)) {
            refuse(base, "");
            refuse(base, "postgres");
            accepte(base);
        }
        try (BaseEmbarquee rouverte = BaseEmbarquee.demarrer(dossier)) {
            refuse(rouverte, "");
            accepte(rouverte);
        }
    }

    @Test
    @Tag("complet")
    void uneBaseDAvantQuiRepondaitATousSeFermeEtSeRetrouve() throws Exception {
        try (BaseEmbarquee base = BaseEmbarquee.demarrer(dossier);
                Connection connexion = DriverManager.getConnection(base.url(), "postgres", base.motDePasse())) {
            connexion.createStatement().execute("create table trace (ici int)");
            connexion.createStatement().execute("alter role postgres password null");
        }
        Files.delete(dossier.resolve("mot-de-passe-de-la-base"));
        Files.writeString(dossier.resolve("base").resolve("pg_hba.conf"), "host all all 127.0.0.1/32 trust\nhost all all ::1/128 trust\n");

        for (int demarrage = 0; demarrage < 2; demarrage++) {
            try (BaseEmbarquee reprise = BaseEmbarquee.demarrer(dossier)) {
                refuse(reprise, "");
                try (Connection connexion = DriverManager.getConnection(reprise.url(), "postgres", reprise.motDePasse())) {
                    connexion.createStatement().execute("select ici from trace");
                }
            }
        }
    }

    private static void accepte(BaseEmbarquee base) throws SQLException {
        try (Connection connexion = DriverManager.getConnection(base.url(), "postgres", base.motDePasse())) {
            assertThat(connexion.isValid(5)).isTrue();
        }
    }

    private static void refuse(BaseEmbarquee base, String motDePasse) {
        assertThatThrownBy(() -> DriverManager.getConnection(base.url(), "postgres", motDePasse)).isInstanceOf(SQLException.class);
    }

    private static String droits(Path chemin) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(chemin));
    }
}
