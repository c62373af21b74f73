package fr.crefop.conference.parcours;

import fr.crefop.conference.dossier.Dossiers;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of what followed; of a case, what belongs to the opening that runs. */
@Repository
class RegistreDesParcours {

    private static final String DU_DOSSIER = " where numero = ? and ouverture = ?";

    private final JdbcClient base;
    private final Dossiers dossiers;

    RegistreDesParcours(JdbcClient base, Dossiers dossiers) {
        this.base = base;
        this.dossiers = dossiers;
    }

    /** To be called before anything of it is written, while the case is held. */
    void changer(String numero) {
        base.sql("""
                insert into conference.parcours as p (numero, ouverture, version) values (?, ?, 1)
                on conflict (numero, ouverture) do update set version = p.version + 1""").params(numero, ouverture(numero)).update();
    }

    /** Instead of what was told of the same before. */
    void noter(String numero, SuiteDite dite) {
        base.sql("""
                insert into conference.suite_dite (numero, ouverture, suite, le, raison, precisions, emploi, note_par, note_le)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (numero, ouverture, suite) do update set le = excluded.le, raison = excluded.raison, precisions = excluded.precisions,
                    emploi = excluded.emploi, note_par = excluded.note_par, note_le = excluded.note_le""")
                .params(numero, ouverture(numero), dite.suite().name(), Date.valueOf(dite.le()), nom(dite.raison()), dite.precisions(), nom(dite.emploi()),
                        dite.par(), Timestamp.from(dite.noteLe()))
                .update();
    }

    /** In the order in which they may come. */
    List<SuiteDite> suites(String numero) {
        return base.sql("select * from conference.suite_dite" + DU_DOSSIER + " order by le, note_le, suite").params(numero, ouverture(numero))
                .query(RegistreDesParcours::suite).list();
    }

    Optional<Parole> parole(String numero, MomentDeParole moment) {
        return base.sql("select * from conference.parole" + DU_DOSSIER + " and moment = ?").params(numero, ouverture(numero), moment.name())
                .query((ligne, rang) -> new Parole(de(Appreciation.class, ligne.getString("clair")), de(Appreciation.class, ligne.getString("tenu")),
                        de(Manque.class, ligne.getString("manque")), ligne.getString("texte"))).optional();
    }

    /** Instead of what she said at that moment before. */
    void dire(String numero, MomentDeParole moment, Parole parole, Instant le) {
        base.sql("""
                insert into conference.parole (numero, ouverture, moment, clair, tenu, manque, texte, dite_le) values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (numero, ouverture, moment) do update set clair = excluded.clair, tenu = excluded.tenu, manque = excluded.manque,
                    texte = excluded.texte, corrigee_le = excluded.dite_le""")
                .params(numero, ouverture(numero), moment.name(), nom(parole.clair()), nom(parole.tenu()), nom(parole.manque()), parole.texte(), Timestamp.from(le))
                .update();
    }

    void retirer(String numero, MomentDeParole moment) {
        base.sql("delete from conference.parole" + DU_DOSSIER + " and moment = ?").params(numero, ouverture(numero), moment.name()).update();
    }

    /** The last day of the training, as it is foreseen; empty for a case whose person did not enter it. */
    Optional<LocalDate> dernierJour(String numero) {
        return base.sql("select dernier_jour from conference.dossier_a_suivre where numero = ?").param(numero).query(LocalDate.class).optional();
    }

    private int ouverture(String numero) {
        return dossiers.ouverture(numero).orElseThrow();
    }

    private static SuiteDite suite(ResultSet ligne, int rang) throws SQLException {
        return new SuiteDite(Suite.valueOf(ligne.getString("suite")), ligne.getObject("le", LocalDate.class), de(RaisonDAbandon.class, ligne.getString("raison")),
                ligne.getString("precisions"), de(Emploi.class, ligne.getString("emploi")), ligne.getString("note_par"), ligne.getTimestamp("note_le").toInstant());
    }

    private static String nom(Enum<?> code) {
        return code == null ? null : code.name();
    }

    private static <E extends Enum<E>> E de(Class<E> codes, String code) {
        return code == null ? null : Enum.valueOf(codes, code);
    }
}
