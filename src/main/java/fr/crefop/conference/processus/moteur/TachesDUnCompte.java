package fr.crefop.conference.processus.moteur;

import static fr.crefop.conference.processus.moteur.SqlDuMoteur.COMPTE_DE;
import static fr.crefop.conference.processus.moteur.SqlDuMoteur.COMPTE_SANS_TRI;
import static fr.crefop.conference.processus.moteur.SqlDuMoteur.FIN_DU_COMPTE;
import static fr.crefop.conference.processus.moteur.SqlDuMoteur.UNE_A_UNE;
import static fr.crefop.conference.processus.moteur.SqlDuMoteur.UN_DROIT;

import fr.crefop.conference.processus.ComptesBornes.Mesure;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tasks that an account took, or that wait for one of its groups: the engine asks for the ones or the others, and PostgreSQL looks at every task that nobody
 * took. Asked apart, each is found by an index, and no task is both: whoever has none costs nothing, whatever waits for others.
 */
final class TachesDUnCompte {

    private static final Pattern LES_SIENNES = Pattern.compile("\\(1 = 1 and (RES\\.ASSIGNEE_ = \\?\\d+;) or (\\(RES\\.ASSIGNEE_ is null and EXISTS )(?=\\()");
    /** Of a list in the order of columns that it shows, cut to a page. */
    private static final Pattern PAGE = Pattern.compile("( order by RES\\.\\w+ (?:asc|desc)(?:,RES\\.\\w+ (?:asc|desc))*)( LIMIT \\?\\d+; OFFSET \\?\\d+;)$");

    private TachesDUnCompte() {}

    /** @param sql as {@link LectureParDroits} writes it, its parameters numbered; as it was where it asks for something else */
    static String lire(String sql, Mesure mesure) {
        if (sql.startsWith(COMPTE_SANS_TRI) && sql.endsWith(FIN_DU_COMPTE)) {
            String limite = mesure.auPlus() == null ? "" : " LIMIT " + mesure.auPlus();
            String comptees = sql.substring(COMPTE_DE.length(), sql.length() - FIN_DU_COMPTE.length());
            // Of the few that are counted, the rights are looked up for each: a set of them would be made of all the rights of the reader.
            String lues = mesure.auPlus() == null ? comptees : LectureParDroits.uneAUne(comptees, UN_DROIT);
            return COMPTE_DE + apart(lues, limite).orElse(lues) + limite + FIN_DU_COMPTE;
        }
        Matcher page = PAGE.matcher(sql);
        if (!mesure.peu() || !sql.startsWith("select RES.") || !page.find()) {
            return sql;
        }
        // Read whole and then put in order: in the order of all tasks, each task of others would be passed by.
        return apart(sql.substring(0, page.start()), UNE_A_UNE).map(apart -> "select * from (" + apart + ") RES" + page.group()).orElse(sql);
    }

    /** Empty where it asks for nothing apart. */
    private static Optional<String> apart(String sql, String fin) {
        Matcher siennes = LES_SIENNES.matcher(sql);
        int ferme = siennes.find() ? LectureParDroits.fermante(sql, siennes.end()) : -1;
        if (ferme < 0 || !sql.startsWith("))", ferme + 1)) {
            return Optional.empty();
        }
        String avant = sql.substring(0, siennes.start());
        String apres = sql.substring(ferme + 3);
        return Optional.of("(" + avant + "(" + siennes.group(1) + ")" + apres + fin + ") UNION ALL ("
                + avant + sql.substring(siennes.start(2), ferme + 2) + apres + fin + ")");
    }
}
