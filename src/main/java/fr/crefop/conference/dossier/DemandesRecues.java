package fr.crefop.conference.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What was asked in the cases that came in, the last one first, without the name of anybody. A case that its person had frozen or
 * that was forgotten is not among them.
 */
@Repository
public class DemandesRecues {

    private static final String PARMI = "from conference.dossier where recu_le >= ? and anonymise_le is null and not conference.limite(numero) ";

    private final JdbcClient base;
    private final ObjectMapper json;

    DemandesRecues(JdbcClient base, ObjectMapper json) {
        this.base = base;
        this.json = json;
    }

    public record DemandeRecue(String numero, Instant recuLe, Demande demande) {}

    public long combien(Instant depuis) {
        return base.sql("select count(*) " + PARMI).param(Timestamp.from(depuis)).query(Long.class).single();
    }

    /**
     * So many at a time.
     *
     * @param derniere the one after which to go on; null to begin
     */
    public List<DemandeRecue> suivantes(Instant depuis, DemandeRecue derniere, int nombre) {
        String suite = "order by recu_le desc, numero desc limit ?";
        return derniere == null
                ? base.sql("select numero, recu_le, demande " + PARMI + suite).params(Timestamp.from(depuis), nombre).query(this::lire).list()
                : base.sql("select numero, recu_le, demande " + PARMI + "and (recu_le, numero) < (?, ?) " + suite)
                        .params(Timestamp.from(depuis), Timestamp.from(derniere.recuLe()), derniere.numero(), nombre).query(this::lire).list();
    }

    private DemandeRecue lire(ResultSet ligne, int rang) throws SQLException {
        try {
            return new DemandeRecue(ligne.getString("numero"), ligne.getTimestamp("recu_le").toInstant(),
                    json.readValue(ligne.getString("demande"), Demande.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Demande enregistrée illisible", e);
        }
    }
}
