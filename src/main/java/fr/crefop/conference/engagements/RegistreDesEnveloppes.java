package fr.crefop.conference.engagements;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.PageDeListe;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of the envelopes and of what is held of them. */
@Repository
class RegistreDesEnveloppes {

    /** The base itself adds up what is held, as it is written (V1_42): a few rows by envelope. */
    private static final String LECTURE = """
            select e.financeur, e.dispositif, e.annee, e.montant,
                   coalesce(sum(s.consomme), 0) as consomme, coalesce(sum(s.engage), 0) as engage
              from conference.enveloppe e
              left join conference.somme_tenue s on s.financeur = e.financeur and s.dispositif = e.dispositif and s.annee = e.annee
            """;

    private final JdbcClient base;

    RegistreDesEnveloppes(JdbcClient base) {
        this.base = base;
    }

    /** Held until the transaction ends: whoever comes next waits, then sees what this one did. */
    Enveloppe verrouiller(String financeur, Dispositif dispositif, int annee) {
        base.sql("insert into conference.enveloppe (financeur, dispositif, annee) values (?, ?, ?) on conflict do nothing")
                .params(financeur, dispositif.code(), annee).update();
        base.sql("select annee from conference.enveloppe where financeur = ? and dispositif = ? and annee = ? for update")
                .params(financeur, dispositif.code(), annee).query(Integer.class).single();
        return base.sql(LECTURE + " where e.financeur = ? and e.dispositif = ? and e.annee = ?"
                        + " group by e.financeur, e.dispositif, e.annee")
                .params(financeur, dispositif.code(), annee).query(RegistreDesEnveloppes::lire).single();
    }

    void fixer(Enveloppe enveloppe, Montant montant, String par, Instant le) {
        base.sql("update conference.enveloppe set montant = ?, par = ?, le = ? where financeur = ? and dispositif = ? and annee = ?")
                .params(montant == null ? null : montant.euros(), par, Timestamp.from(le), enveloppe.financeur(),
                        enveloppe.dispositif().code(), enveloppe.annee())
                .update();
    }

    /** @param delegation of which it is held too; null when the funder's own people answered */
    void reserver(String numero, Enveloppe enveloppe, Montant montant, Long delegation, Instant le) {
        base.sql("""
                insert into conference.reservation (numero, financeur, dispositif, annee, montant, le, delegation_id)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(numero, enveloppe.financeur(), enveloppe.dispositif().code(), enveloppe.annee(), montant.euros(),
                        Timestamp.from(le), delegation)
                .update();
    }

    /** What the case holds of the envelopes of a funder in that year. */
    Map<Dispositif, Montant> tenu(String numero, String financeur, int annee) {
        return base.sql("""
                select dispositif, sum(montant) as montant from conference.reservation
                 where numero = ? and financeur = ? and annee = ? and liberee_le is null and not due group by dispositif""")
                .params(numero, financeur, annee)
                .query((ligne, rang) -> Map.entry(Dispositif.de(ligne.getString("dispositif")),
                        new Montant(ligne.getBigDecimal("montant"))))
                .list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What the case holds today, of whomever, but what is due already: always in the same order, so that two who take it never wait for each other. */
    List<Tenue> tenues(String numero) {
        return base.sql("""
                select financeur, dispositif, annee, sum(montant) as montant from conference.reservation
                 where numero = ? and liberee_le is null and not due group by financeur, dispositif, annee order by financeur, dispositif, annee""").param(numero)
                .query((ligne, rang) -> new Tenue(ligne.getString("financeur"), Dispositif.de(ligne.getString("dispositif")), ligne.getInt("annee"),
                        new Montant(ligne.getBigDecimal("montant")))).list();
    }

    /** Instead of what the case held of that envelope: what is due, until it is corrected. */
    void devoir(String numero, Enveloppe enveloppe, Montant du, String motif, String par, Instant le) {
        base.sql("""
                update conference.reservation set liberee_le = ?, liberee_motif = ?, liberee_par = ?
                where numero = ? and financeur = ? and dispositif = ? and annee = ? and liberee_le is null and not due""")
                .params(Timestamp.from(le), motif, par, numero, enveloppe.financeur(), enveloppe.dispositif().code(), enveloppe.annee()).update();
        if (du.estPositif()) {
            base.sql("""
                    insert into conference.reservation (numero, financeur, dispositif, annee, montant, le, due, du_du_passage, delegation_id)
                    values (?, ?, ?, ?, ?, ?, true, conference.passage_de(?), ?)""")
                    .params(numero, enveloppe.financeur(), enveloppe.dispositif().code(), enveloppe.annee(), du.euros(), Timestamp.from(le), numero,
                            delegation(numero, enveloppe, le)).update();
        }
    }

    /** Instead of what was due of that passage of the case: what is. */
    void corrigerLeDu(String numero, int passage, Enveloppe enveloppe, Montant du, String motif, String par, Instant le) {
        base.sql("""
                update conference.reservation set liberee_le = ?, liberee_motif = ?, liberee_par = ?
                where numero = ? and financeur = ? and dispositif = ? and annee = ? and du_du_passage = ? and liberee_le is null""")
                .params(Timestamp.from(le), motif, par, numero, enveloppe.financeur(), enveloppe.dispositif().code(), enveloppe.annee(), passage).update();
        if (du.estPositif()) {
            base.sql("""
                    insert into conference.reservation (numero, financeur, dispositif, annee, montant, le, due, du_du_passage, delegation_id)
                    values (?, ?, ?, ?, ?, ?, true, ?, ?)""")
                    .params(numero, enveloppe.financeur(), enveloppe.dispositif().code(), enveloppe.annee(), du.euros(), Timestamp.from(le), passage,
                            delegationDuDu(numero, passage, enveloppe).orElse(null)).update();
        }
    }

    /** Of which what is due of that passage is held too, be nothing due of it today: that which held what the case gave back when its training was given up. */
    Optional<Long> delegationDuDu(String numero, int passage, Enveloppe enveloppe) {
        return base.sql("select le from conference.restitution where numero = ? and financeur = ? and dispositif = ? and annee = ? and passage = ? order by rang limit 1")
                .params(numero, enveloppe.financeur(), enveloppe.dispositif().code(), enveloppe.annee(), passage).query(Timestamp.class).optional()
                .map(le -> delegation(numero, enveloppe, le.toInstant()));
    }

    /** Of which the case held what was freed at that instant; null where it was of none. */
    private Long delegation(String numero, Enveloppe enveloppe, Instant liberee) {
        return base.sql("""
                select max(delegation_id) from conference.reservation
                 where numero = ? and financeur = ? and dispositif = ? and annee = ? and liberee_le = ?""")
                .params(numero, enveloppe.financeur(), enveloppe.dispositif().code(), enveloppe.annee(), Timestamp.from(liberee))
                .query(Long.class).optional().orElse(null);
    }

    /** But for what is due. @param financeur null for every funder of the case */
    void liberer(String numero, String financeur, String motif, String par, Instant le) {
        base.sql("""
                update conference.reservation set liberee_le = ?, liberee_motif = ?, liberee_par = ?
                where numero = ? and financeur = coalesce(?, financeur) and liberee_le is null and not due""")
                .params(Timestamp.from(le), motif, par, numero, financeur)
                .update();
    }

    /** Those with a limit and those of which something is held; newest year first. */
    List<Enveloppe> de(Collection<String> financeurs) {
        return financeurs.isEmpty() ? List.of() : base.sql(LECTURE + """
                 where e.financeur in (:financeurs)
                 group by e.financeur, e.dispositif, e.annee
                having e.montant is not null or sum(s.engage) > 0
                 order by e.annee desc, e.financeur, e.dispositif""")
                .param("financeurs", financeurs).query(RegistreDesEnveloppes::lire).list();
    }

    /** The latest first, so many at most; the page tells how many there are in all. */
    PageDeListe<Reservation> reservations(Enveloppe enveloppe, int combien) {
        long total = base.sql("select coalesce(sum(nombre), 0) from conference.somme_tenue where financeur = ? and dispositif = ? and annee = ?")
                .params(enveloppe.financeur(), enveloppe.dispositif().code(), enveloppe.annee()).query(Long.class).single();
        // Consumed once the person entered the training: a case that closes without its plan holds nothing any more.
        return new PageDeListe<>(base.sql("select r.numero, r.montant, r.le, (d.etat = 'CLOS' or r.due) as consommee"
                        + " from conference.reservation r join conference.ouverture_du_dossier d on d.numero = r.numero"
                        + " where r.financeur = ? and r.dispositif = ? and r.annee = ? and r.liberee_le is null order by r.id desc limit ?")
                .params(enveloppe.financeur(), enveloppe.dispositif().code(), enveloppe.annee(), combien)
                .query((ligne, rang) -> new Reservation(ligne.getString("numero"), new Montant(ligne.getBigDecimal("montant")),
                        ligne.getTimestamp("le").toInstant(), ligne.getBoolean("consommee")))
                .list(), 1, combien, total);
    }

    private static Enveloppe lire(ResultSet ligne, int rang) throws SQLException {
        BigDecimal montant = ligne.getBigDecimal("montant");
        Montant consomme = new Montant(ligne.getBigDecimal("consomme"));
        return new Enveloppe(ligne.getString("financeur"), Dispositif.de(ligne.getString("dispositif")),
                ligne.getInt("annee"), montant == null ? null : new Montant(montant), consomme,
                new Montant(ligne.getBigDecimal("engage")).moins(consomme));
    }
}
