package fr.crefop.conference.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a case was found to lack, who asked for it, and what the advisor answered. One request at a time. */
@Repository
public class Complements {

    private final JdbcClient base;
    private final Clock horloge;

    Complements(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /**
     * @param manque one missing paper or datum a line
     * @param joursRestants working days the secretariat had left when it asked: its clock stands still meanwhile; null
     *     when the bureau asked
     * @param closLe null while it is awaited
     * @param donnePar null too when the time ran out
     */
    public record Complement(
            String manque, String demandePar, Instant demandeLe, Integer joursRestants, Instant closLe, String donnePar,
            String reponse) {

        public boolean duBureau() {
            return joursRestants == null;
        }

        public List<String> lignes() {
            return manque.lines().map(String::strip).filter(ligne -> !ligne.isEmpty()).toList();
        }
    }

    public void demander(String numero, String manque, Integer joursRestants, String par) {
        base.sql("""
                insert into conference.complement (numero, manque, demande_par, demande_le, jours_restants)
                values (?, ?, ?, ?, ?)""")
                .params(numero, manque, par, Timestamp.from(horloge.instant()), joursRestants)
                .update();
    }

    public void donner(String numero, String reponse, String par) {
        clore(numero, reponse, par);
    }

    /** The time ran out, or the case ended otherwise: nobody answers any more. */
    public void abandonner(String numero) {
        clore(numero, null, null);
    }

    private void clore(String numero, String reponse, String par) {
        base.sql("update conference.complement set clos_le = ?, donne_par = ?, reponse = ? where numero = ? and clos_le is null")
                .params(Timestamp.from(horloge.instant()), par, reponse, numero)
                .update();
    }

    public Optional<Complement> attendu(String numero) {
        return du(numero).stream().filter(complement -> complement.closLe() == null).findFirst();
    }

    /** The last one asked, answered or not. */
    public Optional<Complement> dernier(String numero) {
        return du(numero).stream().reduce((avant, apres) -> apres);
    }

    /** Oldest first. */
    public List<Complement> du(String numero) {
        return base.sql("select * from conference.complement where numero = ? order by id").param(numero)
                .query(Complements::lire).list();
    }

    private static Complement lire(ResultSet ligne, int rang) throws SQLException {
        Timestamp closLe = ligne.getTimestamp("clos_le");
        return new Complement(ligne.getString("manque"), ligne.getString("demande_par"),
                ligne.getTimestamp("demande_le").toInstant(), ligne.getObject("jours_restants", Integer.class),
                closLe == null ? null : closLe.toInstant(), ligne.getString("donne_par"), ligne.getString("reponse"));
    }
}
