package fr.crefop.conference.conventions;

import fr.crefop.conference.affaires.Affaires;
import fr.crefop.conference.conventions.Convention.Denonciation;
import fr.crefop.conference.conventions.Convention.Plafond;
import fr.crefop.conference.conventions.Convention.Signature;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.PageDeListe;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Conventions as they are stored. */
@Repository
class RegistreDesConventions {

    private final JdbcClient base;
    private final Affaires affaires;

    RegistreDesConventions(JdbcClient base, Affaires affaires) {
        this.base = base;
        this.affaires = affaires;
    }

    void inscrire(String numero, ProjetDeConvention projet) {
        base.sql("insert into conference.convention (numero, titre, texte, source, effet, fin, etat) values (?, ?, ?, ?, ?, ?, 'PROJET')")
                .params(numero, projet.titre(), projet.texte(), projet.source(), Date.valueOf(projet.effet()),
                        projet.fin() == null ? null : Date.valueOf(projet.fin())).update();
        for (int i = 0; i < projet.parties().size(); i++) {
            base.sql("insert into conference.convention_partie (numero, rang, partie) values (?, ?, ?)")
                    .params(numero, i + 1, projet.parties().get(i).code()).update();
        }
        for (int i = 0; i < projet.cumuls().size(); i++) {
            base.sql("insert into conference.convention_cumul (numero, rang, cumul) values (?, ?, ?)")
                    .params(numero, i + 1, projet.cumuls().get(i)).update();
        }
        for (int i = 0; i < projet.plafonds().size(); i++) {
            base.sql("insert into conference.convention_plafond (numero, rang, dispositif, montant) values (?, ?, ?, ?)")
                    .params(numero, i + 1, projet.plafonds().get(i).dispositif(), projet.plafonds().get(i).montant()).update();
        }
    }

    /** Nodes that start together write one after the other, until the transaction ends. */
    void verrouillerLaReprise() {
        base.sql("select pg_advisory_xact_lock(hashtextextended('conference.convention, reprise', 0))").query((ligne, rang) -> rang).list();
    }

    /**
     * Held until the transaction ends: two answers, or an answer and an activation, never cross.
     *
     * @throws RefusMetier when there is none of that number
     */
    Convention verrouiller(String numero) {
        affaires.tenir(numero);
        return une(numero).orElseThrow(() -> new RefusMetier("Aucune convention ne porte le numéro " + numero + "."));
    }

    void repondre(String numero, Partie partie, boolean signe, String motif, String par, Instant le) {
        base.sql("update conference.convention_partie set signe = ?, motif = ?, par = ?, le = ? where numero = ? and partie = ?")
                .params(signe, motif, par, Timestamp.from(le), numero, partie.code()).update();
    }

    void changer(String numero, EtatConvention etat, String motif) {
        base.sql("update conference.convention set etat = ?, motif_de_fin = ? where numero = ?")
                .params(etat.name(), motif, numero).update();
    }

    void activer(String numero, Instant le) {
        base.sql("update conference.convention set etat = 'ACTIVE', active_le = ? where numero = ?")
                .params(Timestamp.from(le), numero).update();
    }

    void denoncer(String numero, LocalDate au, String motif, Instant le) {
        base.sql("update conference.convention set etat = 'DENONCEE', denoncee_le = ?, denoncee_au = ?, motif_de_fin = ? where numero = ?")
                .params(Timestamp.from(le), Date.valueOf(au), motif, numero).update();
    }

    Optional<Convention> une(String numero) {
        return base.sql("select * from conference.convention where numero = ?").param(numero).query(this::convention).optional();
    }

    /** The latest first. */
    PageDeListe<Convention> page(int page, int taille) {
        return new PageDeListe<>(base.sql("select * from conference.convention order by effet desc, numero desc limit ? offset ?")
                .params(taille, PageDeListe.debut(page, taille)).query(this::convention).list(), page, taille,
                base.sql("select count(*) from conference.convention").query(Long.class).single());
    }

    List<Convention> toutes() {
        return base.sql("select * from conference.convention order by effet desc, numero desc").query(this::convention).list();
    }

    /** In one statement. @param jour from which on one that ended is over */
    Map<EtatConvention, Long> parEtat(LocalDate jour) {
        Map<EtatConvention, Long> nombres = new EnumMap<>(EtatConvention.class);
        base.sql("select case when etat = 'ACTIVE' and fin < ? then 'EXPIREE' else etat end as a_ce_jour, count(*) as nombre from conference.convention group by 1")
                .param(Date.valueOf(jour)).query(ligne -> {
                    nombres.put(EtatConvention.valueOf(ligne.getString("a_ce_jour")), ligne.getLong("nombre"));
                });
        return nombres;
    }

    Set<String> cumulsEnVigueur(LocalDate jour) {
        return base.sql("select distinct u.cumul from conference.convention_cumul u join conference.convention c on c.numero = u.numero"
                + " where c.etat = 'ACTIVE' and (c.fin is null or c.fin >= ?)").param(Date.valueOf(jour)).query(String.class).set();
    }

    /** By number. */
    Map<String, String> titres(Collection<String> numeros) {
        Map<String, String> titres = new HashMap<>();
        base.sql("select numero, titre from conference.convention where numero = any(?)").param(numeros.toArray(String[]::new)).query(ligne -> {
            titres.put(ligne.getString("numero"), ligne.getString("titre"));
        });
        return titres;
    }

    Map<String, LocalDate> effets(Collection<String> numeros) {
        Map<String, LocalDate> effets = new HashMap<>();
        base.sql("select numero, effet from conference.convention where active_le is not null and numero = any(?)").param(numeros.toArray(String[]::new))
                .query(ligne -> {
                    effets.put(ligne.getString("numero"), ligne.getDate("effet").toLocalDate());
                });
        return effets;
    }

    private Convention convention(ResultSet ligne, int rang) throws SQLException {
        String numero = ligne.getString("numero");
        Timestamp denonceeLe = ligne.getTimestamp("denoncee_le");
        return new Convention(numero, ligne.getString("titre"), ligne.getString("texte"), ligne.getString("source"),
                ligne.getDate("effet").toLocalDate(), jour(ligne.getDate("fin")), EtatConvention.valueOf(ligne.getString("etat")),
                instant(ligne.getTimestamp("active_le")), denonceeLe == null ? null
                        : new Denonciation(denonceeLe.toInstant(), jour(ligne.getDate("denoncee_au"))),
                ligne.getString("motif_de_fin"), parties(numero), cumuls(numero), plafonds(numero));
    }

    private List<Signature> parties(String numero) {
        return base.sql("select * from conference.convention_partie where numero = ? order by rang").param(numero)
                .query((ligne, rang) -> new Signature(Partie.deCode(ligne.getString("partie")).orElseThrow(),
                        (Boolean) ligne.getObject("signe"), ligne.getString("motif"), ligne.getString("par"),
                        instant(ligne.getTimestamp("le")))).list();
    }

    private List<String> cumuls(String numero) {
        return base.sql("select cumul from conference.convention_cumul where numero = ? order by rang").param(numero)
                .query(String.class).list();
    }

    private List<Plafond> plafonds(String numero) {
        return base.sql("select dispositif, montant from conference.convention_plafond where numero = ? order by rang").param(numero)
                .query((ligne, rang) -> new Plafond(ligne.getString("dispositif"), ligne.getBigDecimal("montant"))).list();
    }

    private static LocalDate jour(Date date) {
        return date == null ? null : date.toLocalDate();
    }

    private static Instant instant(Timestamp temps) {
        return temps == null ? null : temps.toInstant();
    }
}
