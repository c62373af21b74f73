package fr.crefop.conference.courrier;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which announcements wait; to be asked within a transaction. Whoever takes one holds its address too: another node passes over it, so that each leaves
 * once and in order.
 */
@Repository
class RegistreDesAnnonces {

    private static final Duration PREMIER_DELAI = Duration.ofMinutes(1);
    private static final Duration DERNIER_DELAI = Duration.ofDays(1);

    private final JdbcClient base;
    private final Clock horloge;

    RegistreDesAnnonces(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /** The oldest of an address whose time has come. */
    Optional<Annonce> prendre() {
        return base.sql("""
                select n.id, a.id as abonnement, a.compte, a.adresse, a.sel, a.echecs, v.numero, v.objet, v.texte, v.ecrit_le
                  from conference.abonnement a
                  join conference.annonce n on n.id = (select min(p.id) from conference.annonce p where p.abonnement_id = a.id and p.remise_le is null)
                  join conference.avis v on v.id = n.avis_id
                 where a.retire_le is null and a.prochain_essai <= ?
                 order by n.id limit 1 for update of a skip locked""").param(maintenant())
                .query((ligne, rang) -> new Annonce(ligne.getLong("id"), ligne.getLong("abonnement"), ligne.getString("compte"), ligne.getString("adresse"),
                        ligne.getBytes("sel"), ligne.getInt("echecs"), new Avis(ligne.getString("numero"), ligne.getString("objet"), ligne.getString("texte")),
                        ligne.getTimestamp("ecrit_le").toInstant())).optional();
    }

    /** Read before it was held: another node may have handed it over meanwhile. */
    boolean attendEncore(Annonce annonce) {
        return base.sql("select count(*) from conference.annonce where id = ? and remise_le is null").param(annonce.id()).query(Integer.class).single() == 1;
    }

    void remise(Annonce annonce) {
        base.sql("update conference.annonce set remise_le = ? where id = ?").params(maintenant(), annonce.id()).update();
        base.sql("update conference.abonnement set echecs = 0, dernier_refus = null where id = ?").param(annonce.abonnement()).update();
    }

    /** Tried again after 1 minute, then 2, 4… and never more than a day apart; the others of that address wait with it. */
    void refusee(Annonce annonce, String pourquoi) {
        Duration doublee = PREMIER_DELAI.multipliedBy(1L << Math.min(annonce.essais(), 12));
        Duration delai = doublee.compareTo(DERNIER_DELAI) < 0 ? doublee : DERNIER_DELAI;
        base.sql("update conference.abonnement set echecs = echecs + 1, prochain_essai = ?, dernier_refus = ? where id = ?")
                .params(Timestamp.from(horloge.instant().plus(delai)), pourquoi, annonce.abonnement()).update();
    }

    /** Of an account that is closed: nobody is told any more. */
    void fermer(Annonce annonce) {
        base.sql("update conference.abonnement set retire_le = ? where id = ?").params(maintenant(), annonce.abonnement()).update();
        base.sql("delete from conference.annonce where abonnement_id = ?").param(annonce.abonnement()).update();
    }

    private Timestamp maintenant() {
        return Timestamp.from(horloge.instant());
    }
}
