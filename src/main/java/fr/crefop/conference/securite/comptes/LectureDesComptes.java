package fr.crefop.conference.securite.comptes;

import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.GestionDesComptes.CompteTenu;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.Organisme;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** An account, its groups and its organisations, read in one line. */
final class LectureDesComptes {

    static final String TOUS = """
            select c.identifiant, c.nom, c.structure, c.courriel, c.responsable, c.actif,
                   (select string_agg(g.groupe, ',') from conference.compte_groupe g
                     where g.identifiant = c.identifiant) as groupes,
                   (select string_agg(o.organisme, ',') from conference.compte_organisme o
                     where o.identifiant = c.identifiant) as organismes
              from conference.compte c""";
    static final String ACTIFS = TOUS + " where c.actif";

    private LectureDesComptes() {}

    static Compte compte(ResultSet ligne, int rang) throws SQLException {
        return new Compte(ligne.getString("identifiant"), ligne.getString("nom"), ligne.getString("structure"),
                Arrays.stream(ligne.getString("groupes").split(",")).map(Groupe::deCode).collect(Collectors.toSet()),
                organismes(ligne.getString("organismes")), ligne.getString("courriel"), ligne.getString("responsable"));
    }

    private static Set<Organisme> organismes(String codes) {
        return codes == null ? Set.of() : Arrays.stream(codes.split(",")).map(code -> Organisme.deCode(code)
                .orElseThrow(() -> new IllegalArgumentException("Organisme inconnu : " + code))).collect(Collectors.toSet());
    }

    static CompteTenu tenu(ResultSet ligne, int rang) throws SQLException {
        return new CompteTenu(compte(ligne, rang), ligne.getBoolean("actif"));
    }
}
