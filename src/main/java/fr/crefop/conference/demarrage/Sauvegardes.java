package fr.crefop.conference.demarrage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When the base was saved, as noted by the command that saves it: the application reads it and cannot write it. */
@Repository
public class Sauvegardes {

    private final JdbcClient base;

    Sauvegardes(JdbcClient base) {
        this.base = base;
    }

    /** Empty when it never was. */
    public Optional<Instant> derniere() {
        return base.sql("select faite_le from conference.sauvegarde order by faite_le desc limit 1").query(Timestamp.class).optional()
                .map(Timestamp::toInstant);
    }

    /** Written by the command that saved it, as the owner of the tables. */
    static void noter(Connection proprietaire, long octets) throws SQLException {
        try (PreparedStatement note = proprietaire.prepareStatement("insert into conference.sauvegarde (moyen, octets) values ('EMBARQUEE', ?)")) {
            note.setLong(1, octets);
            note.executeUpdate();
        }
    }
}
