package fr.crefop.conference.securite.comptes;

import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.GestionDesComptes.CompteTenu;
import fr.crefop.conference.securite.Groupe;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** An account and its groups, read in one line. */
final class LectureDesComptes {

    static final String TOUS = """
            select c.identifiant, c.nom, c.structure, c.courriel, c.responsable, c.actif,
                   (select string_agg(g.groupe, ',') from conference.compte_groupe g
                     where g.identifiant = c.identifiant) as groupes
              from conference.compte c""";
    static final String ACTIFS = TOUS + " where c.actif";

    private LectureDesComptes() {}

    static Compte compte(ResultSet ligne, int rang) throws SQLException {
        return new Compte(ligne.getString("identifiant"), ligne.getString("nom"), ligne.getString("structure"),
                Arrays.stream(ligne.getString("groupes").split(",")).map(Groupe::deCode).collect(Collectors.toSet()),
                ligne.getString("courriel"), ligne.getString("responsable"));
    }

    static CompteTenu tenu(ResultSet ligne, int rang) throws SQLException {
        return new CompteTenu(compte(ligne, rang), ligne.getBoolean("actif"));
    }
}
