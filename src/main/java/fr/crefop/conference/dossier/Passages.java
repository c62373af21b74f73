package fr.crefop.conference.dossier;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How many times a case went through the procedure, and why it went again. What is asked, answered, written or voted belongs
 * to one passage, which the database writes with it; only what belongs to the last one counts, the rest is history.
 */
@Repository
public class Passages {

    private final JdbcClient base;
    private final Clock horloge;

    Passages(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /** Why a case goes through the procedure again. */
    public enum Cause {
        REOUVERTURE("réouverture du dossier"),
        COMPLEMENT("complément demandé par le bureau"),
        CORRECTION("correction de la saisine"),
        REPORT("report de la formation");

        private final String libelle;

        Cause(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }

    /**
     * @param rang from 2: the first passage begins with the case, and has no cause
     * @param motif why a closed case was opened again or a training postponed, {@code par} by whom; null for another cause, and once erased
     * @param debutAvant first day of a training that is postponed, {@code debutApres} its new one; null for another cause
     */
    public record Passage(int rang, Cause cause, Instant le, String motif, String par, LocalDate debutAvant, LocalDate debutApres) {}

    /** To be called while the case is held: two passages never begin at once. */
    public void commencer(String numero, Cause cause) {
        base.sql("insert into conference.passage (numero, rang, cause, le) values (?, ? + 1, ?, ?)")
                .params(numero, actuel(numero), cause.name(), Timestamp.from(horloge.instant())).update();
    }

    /** The same for a closed case that is opened again; how it had ended is kept with it. @param motif as typed, {@code par} by whom */
    void rouvrir(Dossier clos, String motif, String par) {
        base.sql("""
                insert into conference.passage (numero, rang, cause, le, motif, par, fin_precedente_le, fin_precedente_motif)
                values (?, ? + 1, ?, ?, ?, ?, ?, ?)""")
                .params(clos.numero(), actuel(clos.numero()), Cause.REOUVERTURE.name(), Timestamp.from(horloge.instant()), motif, par,
                        clos.closLe() == null ? null : Timestamp.from(clos.closLe()), clos.motifDeFin()).update();
    }

    /** The same for a training that takes place on other days. */
    void reporter(Dossier decide, LocalDate debut, String motif, String par) {
        base.sql("""
                insert into conference.passage (numero, rang, cause, le, motif, par, fin_precedente_le, fin_precedente_motif, debut_avant, debut_apres)
                values (?, ? + 1, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(decide.numero(), actuel(decide.numero()), Cause.REPORT.name(), Timestamp.from(horloge.instant()), motif, par,
                        decide.closLe() == null ? null : Timestamp.from(decide.closLe()), decide.motifDeFin(),
                        Date.valueOf(decide.demande().formation().debut()), Date.valueOf(debut)).update();
    }

    /** The rank of the passage at work, from 1. */
    public int actuel(String numero) {
        return base.sql("select conference.passage_de(?)").param(numero).query(Integer.class).single();
    }

    /** Those after the first, oldest first. */
    public List<Passage> du(String numero) {
        return base.sql("select rang, cause, le, motif, par, debut_avant, debut_apres from conference.passage where numero = ? order by rang").param(numero)
                .query((ligne, rang) -> new Passage(ligne.getInt("rang"), Cause.valueOf(ligne.getString("cause")),
                        ligne.getTimestamp("le").toInstant(), ligne.getString("motif"), ligne.getString("par"),
                        ligne.getObject("debut_avant", LocalDate.class), ligne.getObject("debut_apres", LocalDate.class))).list();
    }
}
