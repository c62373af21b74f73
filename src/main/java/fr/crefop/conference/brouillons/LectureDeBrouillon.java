package fr.crefop.conference.brouillons;

import java.sql.ResultSet;
import java.sql.SQLException;

final class LectureDeBrouillon {

    private LectureDeBrouillon() {}

    static Brouillon lire(ResultSet ligne, int rang) throws SQLException {
        return new Brouillon(ligne.getLong("id"), ContenuDeBrouillon.lire(ligne.getString("contenu")),
                ligne.getTimestamp("commence_le").toInstant(), ligne.getTimestamp("modifie_le").toInstant(),
                ligne.getLong("version"));
    }
}
