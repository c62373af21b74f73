package fr.crefop.conference.bureau;

import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mandate given to a working group: what it studies, until when, who reports (référentiel D.2, step 3). */
@Service
public class Mandats {

    private final JdbcClient base;
    private final Journal journal;
    private final Clock horloge;

    Mandats(JdbcClient base, Journal journal, Clock horloge) {
        this.base = base;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** @param rapporteur account of the person who reports */
    public record Mandat(String objet, LocalDate echeance, String rapporteur, String donnePar, Instant donneLe) {}

    /** @throws RefusMetier when the deadline is not to come; nothing is stored */
    @Transactional
    public void donner(String numero, String objet, LocalDate echeance, String rapporteur, String par) {
        if (!echeance.isAfter(LocalDate.now(horloge))) {
            throw new RefusMetier("L'échéance du mandat doit être à venir.",
                    List.of(new Erreur("echeance", echeance.toString(), "date à venir attendue")));
        }
        base.sql("""
                insert into conference.mandat (numero, objet, echeance, rapporteur, donne_par, donne_le)
                values (?, ?, ?, ?, ?, ?)""")
                .params(numero, objet, Date.valueOf(echeance), rapporteur, par, Timestamp.from(horloge.instant()))
                .update();
        journal.noter(par, numero, "Mandat donné", "rapporteur " + rapporteur + ", échéance " + echeance);
    }

    /** The mandate in force: the last one given. */
    public Optional<Mandat> du(String numero) {
        return base.sql("select * from conference.mandat where numero = ? order by id desc limit 1").param(numero)
                .query((ligne, rang) -> new Mandat(ligne.getString("objet"), ligne.getDate("echeance").toLocalDate(),
                        ligne.getString("rapporteur"), ligne.getString("donne_par"),
                        ligne.getTimestamp("donne_le").toInstant()))
                .optional();
    }
}
