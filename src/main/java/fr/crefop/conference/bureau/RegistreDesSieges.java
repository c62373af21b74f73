package fr.crefop.conference.bureau;

import fr.crefop.conference.cadre.College;
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

/** The seats as they stand in the database. */
@Repository
class RegistreDesSieges {

    /** No body has as many holders on one day. */
    private static final int AU_PLUS = 1_000;

    private final JdbcClient base;

    RegistreDesSieges(JdbcClient base) {
        this.base = base;
    }

    /** Until the end of the transaction, nobody else changes who sits. */
    void tenir() {
        base.sql("select pg_advisory_xact_lock(hashtext('conference.mandat_de_siege'))").query((ligne, rang) -> rang).list();
    }

    long ajouter(MandatDeSiege mandat, String par, Instant le) {
        return base.sql("""
                insert into conference.mandat_de_siege (college, siege, qualite, compte, du, au, designe_par, designe_le)
                values (?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(mandat.college().code(), mandat.siege(), mandat.titulaire() ? "TITULAIRE" : "SUPPLEANT", mandat.compte(), mandat.du(), mandat.au(),
                        par, Timestamp.from(le)).query(Long.class).single();
    }

    void finir(long id, LocalDate au) {
        base.sql("update conference.mandat_de_siege set au = ? where id = ?").params(au, id).update();
    }

    /** What never began leaves nothing behind. */
    void effacer(long id) {
        base.sql("delete from conference.mandat_de_siege where id = ?").param(id).update();
    }

    Optional<MandatDeSiege> trouver(long id) {
        return base.sql("select * from conference.mandat_de_siege where id = ?").param(id).query(RegistreDesSieges::lire).optional();
    }

    /** By college and seat, the titular before the substitutes. */
    List<MandatDeSiege> le(LocalDate jour) {
        return base.sql("""
                select * from conference.mandat_de_siege where du <= :jour and (au is null or au >= :jour)
                order by college, siege, qualite desc, du, id limit :limite""")
                .param("jour", jour).param("limite", AU_PLUS).query(RegistreDesSieges::lire).list();
    }

    /** Those of all seats that share a day with that span. @param au null without an end */
    List<MandatDeSiege> pendant(LocalDate du, LocalDate au) {
        return base.sql("""
                select * from conference.mandat_de_siege where (au is null or au >= :du) and (:au::date is null or du <= :au::date)
                order by du, id limit :limite""")
                .param("du", du).param("au", au).param("limite", AU_PLUS).query(RegistreDesSieges::lire).list();
    }

    /** All there were, those that hold or will hold first, the latest first. */
    PageDeListe<MandatDeSiege> page(LocalDate aujourdHui, int page, int taille) {
        return new PageDeListe<>(base.sql("""
                select * from conference.mandat_de_siege order by (au is null or au >= ?) desc, college, siege, qualite desc, du desc, id desc
                limit ? offset ?""").params(aujourdHui, taille, PageDeListe.debut(page, taille)).query(RegistreDesSieges::lire).list(), page, taille,
                base.sql("select count(*) from conference.mandat_de_siege").query(Long.class).single());
    }

    private static MandatDeSiege lire(ResultSet ligne, int rang) throws SQLException {
        return new MandatDeSiege(ligne.getLong("id"), College.de(ligne.getString("college")), ligne.getInt("siege"),
                ligne.getString("qualite").equals("TITULAIRE"), ligne.getString("compte"), ligne.getObject("du", LocalDate.class),
                ligne.getObject("au", LocalDate.class));
    }
}
