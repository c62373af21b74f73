package fr.crefop.conference.bureau;

import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.Report;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mandate given to a working group: what it studies, until when, who reports, with whom (référentiel D.2, steps 3 and 4). */
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

    /**
     * @param report the deadline, with the day that was typed for it
     * @param rapporteur account of the person who reports; {@code membres} the others of the group
     */
    public record Mandat(
            String objet, Report report, String rapporteur, List<Membre> membres, String donnePar, Instant donneLe) {

        /** A working day, but for mandates given before days off were moved. */
        public LocalDate echeance() {
            return report.retenu();
        }

        /** Why the deadline is not the day that was typed; null when it is. */
        public String phraseDeReport() {
            return report.phrase("l'échéance");
        }
    }

    /** @param adHoc true for somebody called in for this case, false for the organisations of the bureau */
    public record Membre(String compte, boolean adHoc) {}

    /** A mandate of the rapporteur alone. */
    @Transactional
    public void donner(String numero, String objet, LocalDate echeance, String rapporteur, String par) {
        donner(numero, objet, echeance, rapporteur, List.of(), par);
    }

    /**
     * @param echeance moved to the next working day when it is a day off
     * @param membres each account once; the caller has seen to it that they may be members
     * @throws RefusMetier when the deadline is not to come; nothing is stored
     */
    @Transactional
    public void donner(
            String numero, String objet, LocalDate echeance, String rapporteur, List<Membre> membres, String par) {
        if (!echeance.isAfter(LocalDate.now(horloge))) {
            throw new RefusMetier("L'échéance du mandat doit être à venir.",
                    List.of(new Erreur("echeance", echeance.toString(), "date à venir attendue")));
        }
        Report report = Report.auJourOuvre(echeance);
        long id = base.sql("""
                insert into conference.mandat (numero, objet, echeance, echeance_voulue, rapporteur, donne_par, donne_le)
                values (?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(numero, objet, Date.valueOf(report.retenu()), report.aLieu() ? Date.valueOf(echeance) : null, rapporteur,
                        par, Timestamp.from(horloge.instant()))
                .query(Long.class).single();
        membres.forEach(membre -> base.sql("insert into conference.mandat_membre (mandat_id, compte, ad_hoc) values (?, ?, ?)")
                .params(id, membre.compte(), membre.adHoc()).update());
        journal.noter(par, numero, Acte.MANDAT_DONNE, Codes.de("rapporteur", rapporteur, "membres", membres.size(),
                "echeance", report.retenu(), "voulue", report.aLieu() ? echeance : null));
    }

    /** The mandate in force: the last one given. */
    public Optional<Mandat> du(String numero) {
        return base.sql("select * from conference.mandat where numero = ? order by id desc limit 1").param(numero)
                .query(this::lire).optional();
    }

    /** The same, where the procedure has seen to it that there is one. */
    public Mandat exiger(String numero) {
        return du(numero).orElseThrow(() -> new IllegalArgumentException("Aucun mandat sur " + numero));
    }

    /** The last one given in a passage of the case through the procedure. */
    public Optional<Mandat> du(String numero, int passage) {
        return base.sql("select * from conference.mandat where numero = ? and passage = ? order by id desc limit 1")
                .params(numero, passage).query(this::lire).optional();
    }

    /** Those of the bureau first, then the others, by account. */
    private List<Membre> membres(long mandat) {
        return base.sql("select compte, ad_hoc from conference.mandat_membre where mandat_id = ? order by ad_hoc, compte")
                .param(mandat).query((ligne, rang) -> new Membre(ligne.getString("compte"), ligne.getBoolean("ad_hoc"))).list();
    }

    private Mandat lire(ResultSet ligne, int rang) throws SQLException {
        Date voulue = ligne.getDate("echeance_voulue");
        return new Mandat(ligne.getString("objet"),
                Report.relu(voulue == null ? null : voulue.toLocalDate(), ligne.getDate("echeance").toLocalDate()), ligne.getString("rapporteur"),
                membres(ligne.getLong("id")), ligne.getString("donne_par"), ligne.getTimestamp("donne_le").toInstant());
    }
}
