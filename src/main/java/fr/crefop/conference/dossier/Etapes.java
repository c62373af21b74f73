package fr.crefop.conference.dossier;

import fr.crefop.conference.affaires.Affaires;
import java.io.Serializable;
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
import org.springframework.stereotype.Repository;

/** The steps of a case that people do: what waits for whom, since when, until when, and what was done by whom. */
@Repository
public class Etapes {

    private final JdbcClient base;
    private final Affaires affaires;
    private final Clock horloge;

    Etapes(JdbcClient base, Affaires affaires, Clock horloge) {
        this.base = base;
        this.affaires = affaires;
        this.horloge = horloge;
    }

    /**
     * @param compte who the step waits for when it is one person; null when the whole {@code groupe} may take it
     * @param pour whom the one who did it stood in for; null when it was their own
     */
    public record Etape(
            String libelle, String groupe, String compte, Instant depuis, LocalDate echeance, Instant faitLe,
            String faitPar, String pour) {}

    /** @param reference whatever the procedure knows the step by */
    public void ouvrir(
            String numero, String reference, String libelle, String groupe, String compte, LocalDate echeance) {
        base.sql("""
                insert into conference.etape (numero, reference, libelle, groupe, compte, depuis, echeance)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(numero, reference, libelle, groupe, compte, Timestamp.from(horloge.instant()),
                        echeance == null ? null : Date.valueOf(echeance))
                .update();
    }

    /** Holds what the step is about, be it a case, a study, a convention or a model: see {@link Affaires#tenir}. */
    public void tenirLAffaire(String reference) {
        base.sql("select numero from conference.etape where reference = ?").param(reference).query(String.class).optional()
                .ifPresent(affaires::tenir);
    }

    /** Gives a step that still waits another deadline. */
    public void reporter(String reference, LocalDate echeance) {
        reporter(reference, null, echeance);
    }

    /**
     * An open step waits for somebody else; one that waits for a whole group goes on doing so.
     *
     * @return the case it belongs to; empty when no such step is open
     */
    public Optional<String> confier(String reference, String compte) {
        return base.sql("""
                update conference.etape set compte = case when compte is null then null else ? end
                 where reference = ? and fait_le is null returning numero""")
                .params(compte, reference).query(String.class).optional();
    }

    /** An open step waits for that person, whoever it waited for. */
    public void designer(String reference, String compte) {
        base.sql("update conference.etape set compte = ? where reference = ? and fait_le is null").params(compte, reference).update();
    }

    /** An open step says in its name how it is answered, which changed. */
    public void renommer(String reference, String libelle) {
        base.sql("update conference.etape set libelle = ? where reference = ? and fait_le is null and libelle <> ?").params(libelle, reference, libelle).update();
    }

    /** An open step waits for the whole of a group from now on. */
    public void adresser(String reference, String groupe) {
        base.sql("update conference.etape set groupe = ?, compte = null where reference = ? and fait_le is null")
                .params(groupe, reference).update();
    }

    /** That which an open step waits for, or one person of it: where others may answer too, the one that is asked. Empty when no such step is open. */
    public Optional<String> groupe(String reference) {
        return base.sql("select groupe from conference.etape where reference = ? and fait_le is null").param(reference).query(String.class).optional();
    }

    /** The step ended without an answer (deadline, end of the case). */
    public void fermer(String reference) {
        fermer(reference, null, null);
    }

    /** @param pour whom {@code par} stood in for, or null */
    public void fermer(String reference, String par, String pour) {
        base.sql("update conference.etape set fait_le = ?, fait_par = ?, pour = ? where reference = ? and fait_le is null")
                .params(Timestamp.from(horloge.instant()), par, pour, reference)
                .update();
    }

    /** A second deadline, before a new person when {@code compte} is given; a step that ended stays as it is. */
    public void reporter(String reference, String compte, LocalDate echeance) {
        base.sql("""
                update conference.etape set compte = coalesce(?, compte), echeance = ?
                where reference = ? and fait_le is null""")
                .params(compte, Date.valueOf(echeance), reference)
                .update();
    }

    /** A step that waits for one person, whatever it is about: no name, no plan. */
    public record Attente(String numero, String libelle) implements Serializable {}

    /** What nobody but the account may answer by right: the steps of an advisor and of a rapporteur. Oldest first. */
    public List<Attente> attenduesDe(String compte) {
        return base.sql("""
                select numero, libelle from conference.etape where compte = ? and fait_le is null
                   and groupe in ('conseiller', 'rapporteur') order by id""").param(compte)
                .query((ligne, rang) -> new Attente(ligne.getString("numero"), ligne.getString("libelle"))).list();
    }

    /**
     * Whether something about it waits for somebody. Between an answer and what follows from it nothing does, while a case still stands
     * in the state that was answered: an act that the state allows asks this too (adr/0042).
     */
    public boolean attendQuelquUn(String numero) {
        return base.sql("select exists (select 1 from conference.etape where numero = ? and fait_le is null)").param(numero)
                .query(Boolean.class).single();
    }

    /** The same, for that group or one person of it. */
    public boolean attend(String numero, String groupe) {
        return base.sql("select exists (select 1 from conference.etape where numero = ? and groupe = ? and fait_le is null)")
                .params(numero, groupe).query(Boolean.class).single();
    }

    /** Oldest first. */
    public List<Etape> du(String numero) {
        return base.sql("select * from conference.etape where numero = ? order by id").param(numero)
                .query(Etapes::lire).list();
    }

    private static Etape lire(ResultSet ligne, int rang) throws SQLException {
        Date echeance = ligne.getDate("echeance");
        Timestamp faitLe = ligne.getTimestamp("fait_le");
        return new Etape(ligne.getString("libelle"), ligne.getString("groupe"), ligne.getString("compte"),
                ligne.getTimestamp("depuis").toInstant(),
                echeance == null ? null : echeance.toLocalDate(), faitLe == null ? null : faitLe.toInstant(),
                ligne.getString("fait_par"), ligne.getString("pour"));
    }
}
