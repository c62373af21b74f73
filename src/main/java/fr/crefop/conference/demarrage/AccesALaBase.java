package fr.crefop.conference.demarrage;

import fr.crefop.conference.socle.SecretGarde;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Who may open the embedded database: this application, by a password drawn once and kept in a folder that only its own
 * account of the machine opens. Other users of the machine get neither the files nor the server.
 */
final class AccesALaBase {

    static final String PROPRIETAIRE = "postgres";
    /** Its password, a file of the data folder. */
    static final String MOT_DE_PASSE = "mot-de-passe-de-la-base";

    private static final Set<PosixFilePermission> DOSSIER = PosixFilePermissions.fromString("rwx------");

    private static final String PORTES = "pg_hba.conf";

    /** By socket or by address alike, and nobody from another machine. */
    private static final String PG_HBA = """
            local all all scram-sha-256
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private final Path base;
    private final Path fichier;
    /** Begun before it had a password, or killed before it was told. */
    private final boolean ouverteATous;

    private AccesALaBase(Path base, Path fichier, boolean ouverteATous) {
        this.base = base;
        this.fichier = fichier;
        this.ouverteATous = ouverteATous;
    }

    /** Closes the folder, and draws the password when there is none. @param base files of the database, there or to come */
    static AccesALaBase preparer(Path dossier, Path base) throws IOException {
        fermer(dossier, DOSSIER);
        Path fichier = dossier.resolve(MOT_DE_PASSE);
        SecretGarde.dans(fichier);
        Path portes = base.resolve(PORTES);
        return new AccesALaBase(base, fichier, Files.exists(base.resolve("postgresql.conf")) && Files.exists(portes)
                && !Files.readString(portes).equals(PG_HBA));
    }

    /** Read by initdb, so that a new database never answers without it. */
    Path fichier() {
        return fichier;
    }

    String motDePasse() {
        return SecretGarde.dans(fichier);
    }

    /** To be called between the making of the files and the start of the server, which reads this then. */
    void avantLOuverture() {
        try {
            if (!ouverteATous) {
                Files.writeString(base.resolve(PORTES), PG_HBA);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A database that answered to all is given the password and closed at once. */
    void apresLOuverture(DataSource source) throws SQLException, IOException {
        if (!ouverteATous) {
            return;
        }
        try (Connection connexion = source.getConnection(); Statement ordre = connexion.createStatement()) {
            ordre.execute("alter role postgres password '" + motDePasse() + "'");
            Files.writeString(base.resolve(PORTES), PG_HBA);
            ordre.execute("select pg_reload_conf()");
        }
    }

    /** Where the machine knows no such rights, its own stay. */
    private static void fermer(Path chemin, Set<PosixFilePermission> droits) throws IOException {
        if (Files.getFileStore(chemin).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(chemin, droits);
        }
    }
}
