package fr.crefop.conference.financement;

import fr.crefop.conference.financement.bareme.BaremesDesRegimes;
import fr.crefop.conference.financement.bareme.ContenuAttendu;
import fr.crefop.conference.financement.bareme.Parametre;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of the values set by the conférence: written once, never changed. */
@Repository
class RegistreDesValeurs {

    private final JdbcClient base;
    private final BaremesDesRegimes baremes;

    RegistreDesValeurs(JdbcClient base, BaremesDesRegimes baremes) {
        this.base = base;
        this.baremes = baremes;
    }

    /** @param valeur as {@link ContenuAttendu} reads it; null for an empty value */
    void inscrire(String cle, LocalDate effet, String valeur, String decision, String par, Instant le) {
        base.sql("insert into conference.valeur_fixee (cle, effet, valeur, decision, par, le) values (?, ?, ?, ?, ?, ?)")
                .params(cle, Date.valueOf(effet), valeur, decision, par, Timestamp.from(le)).update();
    }

    /** In the order they were written. */
    List<ValeurFixee> toutes() {
        return base.sql("select * from conference.valeur_fixee order by id").query(this::lire).list();
    }

    private ValeurFixee lire(ResultSet ligne, int rang) throws SQLException {
        String cle = ligne.getString("cle");
        Parametre parametre = baremes.parametre(cle, ligne.getDate("effet").toLocalDate()).or(() -> baremes.parametre(cle)).orElse(null);
        String valeur = ligne.getString("valeur");
        return new ValeurFixee(ligne.getLong("id"), cle, ligne.getDate("effet").toLocalDate(),
                valeur == null || parametre == null ? valeur : ContenuAttendu.lire(parametre, valeur),
                ligne.getString("decision"), ligne.getString("par"), ligne.getTimestamp("le").toInstant());
    }
}
