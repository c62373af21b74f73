package fr.crefop.conference.courrier;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which announcements wait; to be asked within a transaction, a short one: none stays open while something leaves. Whoever takes one takes its address for
 * {@link #PRISE}: another node passes over it, so that each leaves once and in order.
 */
@Repository
class RegistreDesAnnonces {

    private static final Duration PREMIER_DELAI = Duration.ofMinutes(1);
    private static final Duration DERNIER_DELAI = Duration.ofDays(1);
    /** Longer than any sending lasts, its name resolved included; after it, who took it is taken for stopped. */
    private static final Duration PRISE = Duration.ofMinutes(2);

    private final JdbcClient base;
    private final Clock horloge;

    RegistreDesAnnonces(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /** The oldest of the address that was served longest ago, of those whose time has come. */
    Optional<Annonce> prendre() {
        Optional<Annonce> prise = base.sql("""
                select a.id from conference.abonnement a
                 where a.retire_le is null and a.prochain_essai <= ?
                   and exists (select 1 from conference.annonce n where n.abonnement_id = a.id and n.remise_le is null)
                 order by a.prochain_essai, a.id limit 1 for no key update of a skip locked""").param(maintenant())
                .query(Long.class).optional().flatMap(this::premiere);
        prise.ifPresent(annonce -> base.sql("update conference.abonnement set prochain_essai = ? where id = ?").params(dans(PRISE), annonce.abonnement()).update());
        return prise;
    }

    /** Read once its address is held: another node may have handed over the one that waited. */
    private Optional<Annonce> premiere(long abonnement) {
        return base.sql("""
                select n.id, a.id as abonnement, a.compte, a.adresse, a.sel, a.echecs, v.evenement, v.numero, v.objet, v.texte, v.ecrit_le
                  from conference.annonce n join conference.abonnement a on a.id = n.abonnement_id join conference.avis v on v.id = n.avis_id
                 where a.id = ? and n.remise_le is null order by n.id limit 1""").param(abonnement)
                .query((ligne, rang) -> new Annonce(ligne.getLong("id"), ligne.getLong("abonnement"), ligne.getString("compte"), ligne.getString("adresse"),
                        ligne.getBytes("sel"), ligne.getInt("echecs"), Avis.lu(ligne),
                        ligne.getTimestamp("ecrit_le").toInstant())).optional();
    }

    /** The next one of that address may leave, after those of the others. */
    void remise(Annonce annonce) {
        base.sql("update conference.annonce set remise_le = ? where id = ?").params(maintenant(), annonce.id()).update();
        base.sql("update conference.abonnement set echecs = 0, dernier_refus = null, prochain_essai = ? where id = ?").params(maintenant(), annonce.abonnement()).update();
    }

    /** Tried again after 1 minute, then 2, 4… and never more than a day apart; the others of that address wait with it. */
    void refusee(Annonce annonce, String pourquoi) {
        Duration doublee = PREMIER_DELAI.multipliedBy(1L << Math.min(annonce.essais(), 12));
        Duration delai = doublee.compareTo(DERNIER_DELAI) < 0 ? doublee : DERNIER_DELAI;
        base.sql("update conference.abonnement set echecs = echecs + 1, prochain_essai = ?, dernier_refus = ? where id = ?")
                .params(dans(delai), pourquoi, annonce.abonnement()).update();
    }

    private Timestamp dans(Duration delai) {
        return Timestamp.from(horloge.instant().plus(delai));
    }

    private Timestamp maintenant() {
        return Timestamp.from(horloge.instant());
    }
}
