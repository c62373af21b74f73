package fr.crefop.conference.bureau;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.crefop.conference.bureau.MiseAuxVoix.ReponseRecue;
import fr.crefop.conference.bureau.Scrutins.Invalidation;
import fr.crefop.conference.bureau.Scrutins.Scrutin;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.socle.Montant;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** A vote as a row of the database, with what was put to it. */
@Component
class LectureDesScrutins implements RowMapper<Scrutin> {

    private final ObjectMapper json;

    LectureDesScrutins(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public Scrutin mapRow(ResultSet ligne, int rang) throws SQLException {
        String resultat = ligne.getString("resultat");
        return new Scrutin(ligne.getLong("id"), ligne.getString("numero"), ObjetDuVote.valueOf(ligne.getString("objet")),
                ligne.getTimestamp("ouvert_le").toInstant(), miseAuxVoix(ligne),
                resultat == null ? null : Resultat.valueOf(resultat), ligne.getString("explication"), ligne.getString("phrase"),
                egalite(ligne.getString("egalite")), invalidation(ligne));
    }

    String ecrire(List<?> lignes) {
        try {
            return json.writeValueAsString(lignes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Lignes impossibles à écrire", e);
        }
    }

    private MiseAuxVoix miseAuxVoix(ResultSet ligne) throws SQLException {
        try {
            return new MiseAuxVoix(ligne.getString("intitule"), ligne.getString("question"), montant(ligne.getBigDecimal("cout")),
                    json.readValue(ligne.getString("lignes"), new TypeReference<List<LigneDePlan>>() {}),
                    montant(ligne.getBigDecimal("reste")),
                    json.readValue(ligne.getString("reponses"), new TypeReference<List<ReponseRecue>>() {}),
                    json.readValue(ligne.getString("a_confirmer"), new TypeReference<List<String>>() {}), ligne.getString("pas_encore_decide"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Lignes enregistrées illisibles", e);
        }
    }

    private static Montant montant(BigDecimal euros) {
        return euros == null ? null : new Montant(euros);
    }

    private static Invalidation invalidation(ResultSet ligne) throws SQLException {
        Timestamp le = ligne.getTimestamp("invalide_le");
        return le == null ? null
                : new Invalidation(le.toInstant(), ligne.getString("invalide_motif"), ligne.getString("invalide_par"));
    }

    private static List<Choix> egalite(String choix) {
        return choix == null ? List.of() : Arrays.stream(choix.split(",")).map(Choix::valueOf).toList();
    }
}
