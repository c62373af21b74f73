package fr.crefop.conference.pilotage;

import fr.crefop.conference.pilotage.SecretStatistique.Case;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sums what was observed, once for all readers: a page reads some hundred rows, however many cases there are. */
@Repository
class ArretesDesChiffres {

    private static final String TOUS = """
            insert into conference.chiffre (arrete_id, decoupage, valeur, annee, trimestre, nature, code, dossiers, total, avant, mediane, decile)
            select :arrete, case when grouping(f.statut) = 0 then 'STATUT' when grouping(f.region) = 0 then 'REGION'
                                 when grouping(f.departement) = 0 then 'DEPARTEMENT'
                                 when grouping(f.regime) = 0 then 'REGIME' else 'ENSEMBLE' end,
                   coalesce(f.statut, f.region, f.departement, f.regime, ''), case when grouping(f.annee) = 0 then f.annee else 0 end,
                   case when grouping(f.trimestre) = 0 then f.trimestre else '' end, o.nature, o.code,
                   count(*), %s
              from conference.observation o join conference.fait f on f.id = o.fait_id
             where o.nature %s 'DUREE'
             group by o.nature, o.code, grouping sets ((), (f.statut), (f.region), (f.departement), (f.regime)), grouping sets ((), (f.annee), (f.annee, f.trimestre))""";
    private static final String SOMMES = TOUS.formatted("sum(o.valeur), sum(o.avant), null, null", "<>");
    private static final String DUREES = TOUS.formatted("null, null, percentile_cont(0.5) within group (order by o.valeur),"
            + " percentile_cont(0.9) within group (order by o.valeur)", "=");
    /** A value that nine cases of ten stay under is, of fewer than ten, nearly that of one. */
    private static final int POUR_UN_DECILE = 10;

    private final JdbcClient base;
    private final JdbcTemplate lots;

    ArretesDesChiffres(JdbcClient base, JdbcTemplate lots) {
        this.base = base;
        this.lots = lots;
    }

    record Arrete(long id, Instant le, Duration duree) {}

    Optional<Arrete> dernier(boolean publics) {
        return base.sql("select id, le, duree from conference.arrete where publics = ? order by le desc, id desc limit 1").param(publics)
                .query((ligne, rang) -> new Arrete(ligne.getLong("id"), ligne.getTimestamp("le").toInstant(), Duration.ofMillis(ligne.getInt("duree"))))
                .optional();
    }

    /** In a transaction of its own: of very many cases it takes longer than a page may. @return id of the set; those before it are gone */
    long arreter(Instant le) {
        base.sql("set local statement_timeout = '1h'").update();
        long id = creer(false, le);
        base.sql(SOMMES).param("arrete", id).update();
        base.sql(DUREES).param("arrete", id).update();
        base.sql("delete from conference.arrete where not publics and id < ?").param(id).update();
        return id;
    }

    /** Of a set, what may be shown to those who are not to find fewer than five cases; the one before is gone. */
    void publier(long entiers, Instant le) {
        List<Case> visibles = new SecretStatistique(cases(entiers)).visibles();
        long id = creer(true, le);
        lots.batchUpdate("""
                insert into conference.chiffre (arrete_id, decoupage, valeur, annee, trimestre, nature, code, dossiers, total, avant, mediane, decile)
                select ?, decoupage, valeur, annee, trimestre, nature, code, dossiers, total, avant, mediane, case when dossiers >= ? then decile end
                  from conference.chiffre where arrete_id = ? and decoupage = ? and valeur = ? and annee = ? and trimestre = ? and nature = ? and code = ?""",
                visibles.stream().map(a -> new Object[] {id, POUR_UN_DECILE, entiers, a.decoupage().name(), a.valeur(), a.periode().annee(), a.periode().trimestre(),
                    a.indicateur().name(), a.code()}).toList());
        base.sql("delete from conference.arrete where publics and id < ?").param(id).update();
    }

    void noterLaDuree(long id, Duration duree) {
        base.sql("update conference.arrete set duree = ? where id = ?").params((int) Math.min(duree.toMillis(), Integer.MAX_VALUE), id).update();
    }

    private long creer(boolean publics, Instant le) {
        return base.sql("insert into conference.arrete (publics, le, duree) values (?, ?, 0) returning id").params(publics, Timestamp.from(le))
                .query(Long.class).single();
    }

    private List<Case> cases(long arrete) {
        return base.sql("""
                select decoupage, valeur, annee, trimestre, nature, code, dossiers from conference.chiffre
                 where arrete_id = ? and (annee = 0 or decoupage in ('ENSEMBLE', 'REGIME'))""").param(arrete)
                .query((ligne, rang) -> new Case(Decoupage.valueOf(ligne.getString("decoupage")), ligne.getString("valeur"),
                        new Periode(ligne.getInt("annee"), ligne.getString("trimestre")),
                        Indicateur.valueOf(ligne.getString("nature")), ligne.getString("code"), ligne.getInt("dossiers")))
                .list();
    }
}
