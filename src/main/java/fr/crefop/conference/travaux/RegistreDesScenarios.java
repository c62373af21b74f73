package fr.crefop.conference.travaux;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.crefop.conference.financement.PlanDeFinancement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of the scenarios. */
@Repository
class RegistreDesScenarios {

    private static final String PASSAGE_AU_TRAVAIL = " and passage = conference.passage_de(numero)";

    private final JdbcClient base;
    private final ObjectMapper json;
    private final Clock horloge;

    RegistreDesScenarios(JdbcClient base, ObjectMapper json, Clock horloge) {
        this.base = base;
        this.json = json;
        this.horloge = horloge;
    }

    void creer(String numero, int tour, String nom, Map<String, Object> hypotheses, PlanDeFinancement plan, String par) {
        base.sql("""
                insert into conference.scenario (numero, tour, nom, hypotheses, reste, contenu, par, le)
                values (?, ?, ?, ?::jsonb, ?, ?::jsonb, ?, ?)""")
                .params(numero, tour, nom, ecrire(hypotheses), plan.resteAFinancer().euros(), ecrire(plan), par,
                        Timestamp.from(horloge.instant())).update();
    }

    int supprimer(String numero, int tour, long id) {
        return base.sql("delete from conference.scenario where id = ? and numero = ? and tour = ? and hypotheses <> '{}'"
                        + PASSAGE_AU_TRAVAIL).params(id, numero, tour).update();
    }

    /** Never two at once, whatever order the rows are written in. */
    int retenir(String numero, int tour, long id) {
        base.sql("update conference.scenario set retenu = false where numero = ? and tour = ?" + PASSAGE_AU_TRAVAIL)
                .params(numero, tour).update();
        return base.sql("update conference.scenario set retenu = true where id = ? and numero = ? and tour = ?"
                + PASSAGE_AU_TRAVAIL).params(id, numero, tour).update();
    }

    List<Scenario> du(String numero) {
        return base.sql("select * from conference.scenario where numero = ? order by passage, tour, id").param(numero)
                .query(this::lire).list();
    }

    private Scenario lire(ResultSet ligne, int rang) throws SQLException {
        try {
            return new Scenario(ligne.getLong("id"), ligne.getInt("passage"), ligne.getInt("tour"), ligne.getString("nom"),
                    json.readValue(ligne.getString("hypotheses"), new TypeReference<Map<String, Object>>() {}),
                    json.readValue(ligne.getString("contenu"), PlanDeFinancement.class), ligne.getBoolean("retenu"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Scénario enregistré illisible", e);
        }
    }

    private String ecrire(Object contenu) {
        try {
            return json.writeValueAsString(contenu);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Scénario impossible à écrire", e);
        }
    }
}
