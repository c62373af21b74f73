package fr.crefop.conference.engagements;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.socle.Montant;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of the delegations and of the requests that they open to others. Written with their envelope held. */
@Repository
class RegistreDesDelegations {

    private static final String LECTURE = """
            select d.*, (select coalesce(sum(s.engage), 0) from conference.somme_tenue s where s.delegation_id = d.id) as utilise
              from conference.delegation d
            """;
    private static final String ORDRE = " order by d.finie_le is not null, d.annee desc, d.financeur, d.dispositif, d.mandataire, d.id desc limit 200";

    private final JdbcClient base;

    RegistreDesDelegations(JdbcClient base) {
        this.base = base;
    }

    void creer(Enveloppe enveloppe, String mandataire, Montant montant, Montant plafond, LocalDate du, LocalDate au, String par, Instant le) {
        base.sql("""
                insert into conference.delegation (financeur, dispositif, annee, mandataire, montant, plafond, du, au, par, le)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(enveloppe.financeur(), enveloppe.dispositif().code(), enveloppe.annee(), mandataire, montant.euros(), euros(plafond), du, au, par,
                        Timestamp.from(le)).update();
    }

    void changer(long id, Montant montant, Montant plafond, LocalDate au) {
        base.sql("update conference.delegation set montant = ?, plafond = ?, au = ? where id = ?").params(montant.euros(), euros(plafond), au, id).update();
    }

    void finir(long id, String par, Instant le) {
        base.sql("update conference.delegation set finie_le = ?, finie_par = ? where id = ?").params(Timestamp.from(le), par, id).update();
    }

    Optional<Delegation> trouver(long id) {
        return base.sql(LECTURE + "where d.id = ?").param(id).query(RegistreDesDelegations::lire).optional();
    }

    /** Those that were not ended, of one envelope. */
    List<Delegation> de(Enveloppe enveloppe) {
        return base.sql(LECTURE + "where d.financeur = ? and d.dispositif = ? and d.annee = ? and d.finie_le is null order by d.mandataire")
                .params(enveloppe.financeur(), enveloppe.dispositif().code(), enveloppe.annee()).query(RegistreDesDelegations::lire).list();
    }

    /** Those of a year that were not ended, of one funder. */
    List<Delegation> ouvertes(String financeur, int annee) {
        return base.sql(LECTURE + "where d.financeur = ? and d.annee = ? and d.finie_le is null order by d.mandataire, d.dispositif")
                .params(financeur, annee).query(RegistreDesDelegations::lire).list();
    }

    /** Those that stand first, then the newest year. */
    List<Delegation> donnees(Collection<String> financeurs) {
        return financeurs.isEmpty() ? List.of() : base.sql(LECTURE + "where d.financeur in (:financeurs)" + ORDRE).param("financeurs", financeurs)
                .query(RegistreDesDelegations::lire).list();
    }

    /** Those that stand first, then the newest year. */
    List<Delegation> recues(Collection<String> mandataires) {
        return mandataires.isEmpty() ? List.of() : base.sql(LECTURE + "where d.mandataire in (:mandataires)" + ORDRE).param("mandataires", mandataires)
                .query(RegistreDesDelegations::lire).list();
    }

    /** Of these groups, the one that holds a delegation of that funder, or held one last. */
    Optional<String> mandataire(String financeur, Collection<String> groupes) {
        return groupes.isEmpty() ? Optional.empty() : base.sql("""
                select mandataire from conference.delegation where financeur = :financeur and mandataire in (:groupes)
                 order by finie_le is not null, annee desc, id desc limit 1""").param("financeur", financeur).param("groupes", groupes)
                .query(String.class).optional();
    }

    /** What the case holds of each, by its id, but what is due already: freed by the next answer of the funder. */
    Map<Long, Montant> tenues(String numero, String financeur) {
        return base.sql("""
                select delegation_id, sum(montant) as montant from conference.reservation
                 where numero = ? and financeur = ? and liberee_le is null and not due and delegation_id is not null group by delegation_id""").params(numero, financeur)
                .query((ligne, rang) -> Map.entry(ligne.getLong("delegation_id"), new Montant(ligne.getBigDecimal("montant")))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Whoever opens a request works it out with the delegations as they stand until it commits: one that changes meanwhile waits, and finds the
     * request when it looks at those that wait.
     */
    void lireTantQuEllesTiennent(String financeur) {
        verrouiller("pg_advisory_xact_lock_shared", financeur);
    }

    /** Once the envelope is held, as whoever opens a request has done when it comes to its delegations. */
    void tenirPourChanger(String financeur) {
        verrouiller("pg_advisory_xact_lock", financeur);
    }

    private void verrouiller(String verrou, String financeur) {
        base.sql("select " + verrou + "(hashtextextended(?, 0))").param("delegations " + financeur).query((ligne, rang) -> rang).list();
    }

    /** Funders that ever gave one. */
    List<String> delegants() {
        return base.sql("select distinct financeur from conference.delegation order by financeur").query(String.class).list();
    }

    /** Instead of those who might answer it before. */
    void ouvrir(long engagement, Collection<PartOuverte> ouvertes, Instant le) {
        base.sql("delete from conference.part_confiee where engagement_id = ?").param(engagement).update();
        ouvertes.forEach(ouverte -> base.sql("insert into conference.part_confiee (engagement_id, mandataire, jusqu_au, le) values (?, ?, ?, ?)")
                .params(engagement, ouverte.mandataire(), ouverte.jusquAu(), Timestamp.from(le)).update());
    }

    /** To whom else it is open on that day, in the order of their codes. */
    List<String> ouverts(long engagement, LocalDate jour) {
        return base.sql("select mandataire from conference.part_confiee where engagement_id = ? and jusqu_au >= ? order by mandataire")
                .params(engagement, jour).query(String.class).list();
    }

    /** @param jusquAu last day on which they may answer */
    record PartOuverte(String mandataire, LocalDate jusquAu) {}

    private static BigDecimal euros(Montant montant) {
        return montant == null ? null : montant.euros();
    }

    private static Delegation lire(ResultSet ligne, int rang) throws SQLException {
        BigDecimal plafond = ligne.getBigDecimal("plafond");
        return new Delegation(ligne.getLong("id"), ligne.getString("financeur"), Dispositif.de(ligne.getString("dispositif")), ligne.getInt("annee"),
                ligne.getString("mandataire"), new Montant(ligne.getBigDecimal("montant")), plafond == null ? null : new Montant(plafond),
                ligne.getObject("du", LocalDate.class), ligne.getObject("au", LocalDate.class), new Montant(ligne.getBigDecimal("utilise")),
                ligne.getTimestamp("finie_le") != null);
    }
}
