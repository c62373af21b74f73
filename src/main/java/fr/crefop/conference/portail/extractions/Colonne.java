package fr.crefop.conference.portail.extractions;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A column that may be taken out.
 *
 * @param code in the address
 * @param lecture of the cell, from a row
 */
record Colonne(String code, String titre, Lecture lecture) {

    interface Lecture {
        /** @return one of the kinds of {@link fr.crefop.conference.tableaux.Feuille#ligne} */
        Object lire(ResultSet ligne) throws SQLException;
    }
}
