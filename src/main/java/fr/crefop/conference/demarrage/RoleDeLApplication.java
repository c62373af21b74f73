package fr.crefop.conference.demarrage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The role under which the application runs on its embedded database, which is not the one that owns the tables. Its password is
 * drawn once and kept in the data folder, where only the user of this machine who runs the application reads it.
 */
final class RoleDeLApplication {

    static final String NOM = "conference_application";
    private static final String FICHIER = "base-application.motdepasse";

    private RoleDeLApplication() {}

    /** @return its password */
    static String assurer(DataSource proprietaire, Path donnees) {
        String motDePasse = motDePasse(donnees.resolve(FICHIER));
        JdbcClient base = JdbcClient.create(proprietaire);
        if (!base.sql("select exists (select from pg_roles where rolname = ?)").param(NOM).query(Boolean.class).single()) {
            base.sql("create role " + NOM + " login").update();
        }
        // Hexadecimal digits: nothing to quote.
        base.sql("alter role " + NOM + " password '" + motDePasse + "'").update();
        return motDePasse;
    }

    private static String motDePasse(Path fichier) {
        try {
            if (!Files.exists(fichier)) {
                byte[] hasard = new byte[32];
                new SecureRandom().nextBytes(hasard);
                // Never readable by others, not even between its creation and its content.
                Files.newByteChannel(fichier, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))).close();
                Files.writeString(fichier, HexFormat.of().formatHex(hasard), StandardCharsets.US_ASCII);
            }
            String lu = Files.readString(fichier, StandardCharsets.US_ASCII).strip();
            if (!lu.matches("[0-9a-f]{64}")) {
                // Cut short by a kill: the role gets another one.
                Files.delete(fichier);
                return motDePasse(fichier);
            }
            return lu;
        } catch (IOException e) {
            throw new UncheckedIOException("Le mot de passe de la base ne peut pas être gardé dans " + fichier, e);
        }
    }
}
