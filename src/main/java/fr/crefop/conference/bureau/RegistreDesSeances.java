package fr.crefop.conference.bureau;

import fr.crefop.conference.affaires.Affaires;
import fr.crefop.conference.bureau.Scrutins.Scrutin;
import fr.crefop.conference.socle.PageDeListe;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sessions and agendas as they stand in the database. */
@Repository
class RegistreDesSeances {

    private static final String A_INSCRIRE = """
            from conference.scrutin s
            where s.clos_le is null and s.invalide_le is null and not exists (
                select 1 from conference.point p join conference.seance x on x.id = p.seance_id
                where p.scrutin_id = s.id and x.etat in ('PREVUE', 'CONVOQUEE'))""";

    /** Nobody reads the difference between as many and more. */
    private static final int COMPTES_AU_PLUS = 100;

    private final JdbcClient base;
    private final Affaires affaires;
    private final LectureDesScrutins lecture;

    RegistreDesSeances(JdbcClient base, Affaires affaires, LectureDesScrutins lecture) {
        this.base = base;
        this.affaires = affaires;
        this.lecture = lecture;
    }

    long creer(JourDeSeance jour, String lieu) {
        return base.sql("insert into conference.seance (debut, jour_voulu, lieu) values (?, ?, ?) returning id")
                .params(Timestamp.from(jour.debut()), jour.voulu(), lieu).query(Long.class).single();
    }

    Optional<Seance> trouver(long id) {
        return base.sql("select * from conference.seance where id = ?").param(id).query(RegistreDesSeances::lire).optional();
    }

    Seance exiger(long id) {
        return trouver(id).orElseThrow();
    }

    Seance verrouiller(long id) {
        return base.sql("select * from conference.seance where id = ? for update").param(id)
                .query(RegistreDesSeances::lire).single();
    }

    List<Seance> toutes() {
        return base.sql("select * from conference.seance order by debut desc, id desc").query(RegistreDesSeances::lire).list();
    }

    /** The latest first, cut by the database. @param convoquees only those that were convened once */
    PageDeListe<Seance> page(boolean convoquees, int page, int taille) {
        String parmi = " from conference.seance" + (convoquees ? " where convoquee_le is not null" : "");
        return new PageDeListe<>(base.sql("select *" + parmi + " order by debut desc, id desc limit ? offset ?")
                .params(taille, PageDeListe.debut(page, taille)).query(RegistreDesSeances::lire).list(), page, taille,
                base.sql("select count(*)" + parmi).query(Long.class).single());
    }

    /** Planned or convened, the first to come first. */
    List<Seance> aVenir(Instant maintenant, int combien) {
        return base.sql("select * from conference.seance where debut > ? and etat in ('PREVUE', 'CONVOQUEE') order by debut, id limit ?")
                .params(Timestamp.from(maintenant), combien).query(RegistreDesSeances::lire).list();
    }

    void convoquer(long id, Instant le) {
        base.sql("update conference.seance set etat = 'CONVOQUEE', convoquee_le = ? where id = ?")
                .params(Timestamp.from(le), id).update();
    }

    void deplacer(long id, JourDeSeance jour, String lieu, String motif) {
        base.sql("update conference.seance set debut = ?, jour_voulu = ?, lieu = ?, motif = ? where id = ?")
                .params(Timestamp.from(jour.debut()), jour.voulu(), lieu, motif, id).update();
    }

    void annuler(long id, String motif, Instant le) {
        base.sql("update conference.seance set etat = 'ANNULEE', motif = ?, annulee_le = ? where id = ?")
                .params(motif, Timestamp.from(le), id).update();
    }

    void clore(long id, byte[] procesVerbal, Instant le) {
        base.sql("update conference.seance set etat = 'CLOSE', close_le = ?, proces_verbal = ? where id = ?")
                .params(Timestamp.from(le), procesVerbal, id).update();
    }

    Optional<byte[]> procesVerbal(long id) {
        return base.sql("select proces_verbal from conference.seance where id = ? and etat = 'CLOSE'").param(id)
                .query((ligne, rang) -> ligne.getBytes("proces_verbal")).optional();
    }

    /** Two sessions never take the same vote at the same second. */
    void tenirLeVote(long scrutin) {
        base.sql("select id from conference.scrutin where id = ? for update").param(scrutin).query(Long.class).optional();
    }

    /** At the end of the agenda. */
    void inscrire(long seance, long scrutin) {
        base.sql("""
                insert into conference.point (seance_id, scrutin_id, rang)
                select :seance, :scrutin, coalesce(max(rang), 0) + 1 from conference.point where seance_id = :seance""")
                .param("seance", seance).param("scrutin", scrutin).update();
    }

    void retirer(long seance, long scrutin) {
        base.sql("delete from conference.point where seance_id = ? and scrutin_id = ?").params(seance, scrutin).update();
    }

    void ranger(long seance, List<Long> scrutins) {
        for (int rang = 0; rang < scrutins.size(); rang++) {
            base.sql("update conference.point set rang = ? where seance_id = ? and scrutin_id = ?")
                    .params(rang + 1, seance, scrutins.get(rang)).update();
        }
    }

    /** The vote that replaces one made void takes its place on the agenda of the session to come. */
    void remplacer(String numero, ObjetDuVote objet, long nouveau) {
        base.sql("""
                update conference.point p set scrutin_id = :nouveau
                  from conference.scrutin s, conference.seance x
                 where s.id = p.scrutin_id and x.id = p.seance_id and x.etat in ('PREVUE', 'CONVOQUEE')
                   and s.numero = :numero and s.objet = :objet and s.invalide_le is not null""")
                .param("nouveau", nouveau).param("numero", numero).param("objet", objet.name()).update();
    }

    /** In the order of the agenda. */
    List<Scrutin> ordreDuJour(long seance) {
        return base.sql("""
                select s.* from conference.scrutin s join conference.point p on p.scrutin_id = s.id
                where p.seance_id = ? order by p.rang, s.id""").param(seance).query(lecture).list();
    }

    /**
     * The agenda, its cases held until the end of the transaction: an answer, a deadline or a correction of the same second
     * comes before or after.
     */
    List<Scrutin> tenirLOrdreDuJour(long seance) {
        // Always in the same order: two sessions with cases in common never wait for each other.
        ordreDuJour(seance).stream().map(Scrutin::numero).distinct().sorted().forEach(affaires::tenir);
        return ordreDuJour(seance);
    }

    /** The votes that await answers and stand on no agenda to come, oldest first. */
    List<Scrutin> aInscrire() {
        return base.sql("select s.* " + A_INSCRIRE + " order by s.id").query(lecture).list();
    }

    /** The same, cut by the database, and counted no further than the page, or than {@link #COMPTES_AU_PLUS} of them on the first ones. */
    PageDeListe<Scrutin> aInscrire(int page, int taille) {
        long debut = PageDeListe.debut(page, taille);
        long borne = Math.max(COMPTES_AU_PLUS, debut + taille);
        long comptes = base.sql("select count(*) from (select 1 " + A_INSCRIRE + " limit ?) attendent").param(borne + 1).query(Long.class).single();
        return new PageDeListe<>(base.sql("select s.* " + A_INSCRIRE + " order by s.id limit ? offset ?").params(taille, debut).query(lecture).list(),
                page, taille, Math.min(comptes, borne), comptes > borne);
    }

    /** That one, as long as it is one of them. */
    Optional<Scrutin> aInscrire(long scrutin) {
        return base.sql("select s.* " + A_INSCRIRE + " and s.id = ?").param(scrutin).query(lecture).optional();
    }

    /** The session convened with that vote on its agenda. */
    Optional<Seance> convoqueePour(long scrutin) {
        return base.sql("""
                select x.* from conference.seance x join conference.point p on p.seance_id = x.id
                where x.etat = 'CONVOQUEE' and p.scrutin_id = ?""").param(scrutin).query(RegistreDesSeances::lire).optional();
    }

    private static Seance lire(ResultSet ligne, int rang) throws SQLException {
        Timestamp convoquee = ligne.getTimestamp("convoquee_le");
        return new Seance(ligne.getLong("id"), ligne.getTimestamp("debut").toInstant(), ligne.getString("lieu"),
                EtatSeance.valueOf(ligne.getString("etat")), ligne.getString("motif"),
                ligne.getObject("jour_voulu", LocalDate.class), convoquee == null ? null : convoquee.toInstant());
    }
}
