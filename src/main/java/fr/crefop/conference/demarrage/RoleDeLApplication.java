package fr.crefop.conference.demarrage;

import fr.crefop.conference.socle.SecretGarde;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The role under which the application runs on its embedded database, which is not the one that owns the tables. Its password is
 * drawn once and kept in the data folder, where only the user of this machine who runs the application reads it.
 */
final class RoleDeLApplication {

    static final String NOM = "conference_application";
    static final String FICHIER = "base-application.motdepasse";

    private RoleDeLApplication() {}

    /** As the application that made the role drew it. */
    static String motDePasse(Path donnees) throws IOException {
        return Files.readString(donnees.resolve(FICHIER)).strip();
    }

    /** @return its password */
    static String assurer(DataSource proprietaire, Path donnees) {
        String motDePasse = SecretGarde.dans(donnees.resolve(FICHIER));
        JdbcClient base = JdbcClient.create(proprietaire);
        if (!base.sql("select exists (select from pg_roles where rolname = ?)").param(NOM).query(Boolean.class).single()) {
            base.sql("create role " + NOM + " login").update();
        }
        // Hexadecimal digits: nothing to quote.
        base.sql("alter role " + NOM + " password '" + motDePasse + "'").update();
        return motDePasse;
    }
}
