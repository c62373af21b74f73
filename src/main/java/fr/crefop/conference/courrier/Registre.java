package fr.crefop.conference.courrier;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which mails are formed, waiting, gone; to be asked within a transaction. Rows that another sender holds are passed
 * over, never waited for.
 */
@Repository
class Registre {

    private static final Duration PREMIER_DELAI = Duration.ofMinutes(5);
    private static final Duration DERNIER_DELAI = Duration.ofDays(1);

    private final JdbcClient base;
    private final Clock horloge;

    Registre(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /** All that waits for a person goes into one mail; people without an address keep theirs waiting. */
    public void former() {
        Timestamp maintenant = maintenant();
        List<Long> pris = base.sql("""
                select a.id from conference.avis a join conference.compte_joignable c on c.identifiant = a.compte
                 where a.pli_id is null
                 order by a.id for update of a skip locked""").query(Long.class).list();
        if (pris.isEmpty()) {
            return;
        }
        Long[] ids = pris.toArray(Long[]::new);
        List<String> destinataires = base.sql("select distinct compte from conference.avis where id = any(?) order by compte")
                .param(ids).query(String.class).list();
        for (String compte : destinataires) {
            long pli = base.sql("insert into conference.pli (compte, forme_le, prochain_essai) values (?, ?, ?) returning id")
                    .params(compte, maintenant, maintenant).query(Long.class).single();
            base.sql("update conference.avis set pli_id = ? where compte = ? and id = any(?)")
                    .params(pli, compte, ids).update();
        }
    }

    /** The oldest mail whose time has come, held by this transaction until it ends. */
    public Optional<Pli> prendre() {
        return base.sql("""
                select p.id, c.courriel, p.essais from conference.pli p
                  join conference.compte_joignable c on c.identifiant = p.compte
                 where p.envoye_le is null and p.prochain_essai <= ?
                 order by p.id limit 1 for update of p skip locked""")
                .param(maintenant())
                .query((ligne, rang) -> new Pli(ligne.getLong("id"), ligne.getString("courriel"), ligne.getInt("essais"),
                        contenu(ligne.getLong("id"))))
                .optional();
    }

    /** One try more, and a good one unless {@link #refuse} follows in the same transaction. */
    public void envoye(Pli pli) {
        base.sql("update conference.pli set envoye_le = ?, essais = essais + 1 where id = ?")
                .params(maintenant(), pli.id()).update();
    }

    /** It did not leave after all. Tried again after 5 minutes, then 10, 20… and never more than a day apart; it is never given up. */
    public void refuse(Pli pli) {
        Duration doublee = PREMIER_DELAI.multipliedBy(1L << Math.min(pli.essais(), 10));
        Duration delai = doublee.compareTo(DERNIER_DELAI) < 0 ? doublee : DERNIER_DELAI;
        base.sql("update conference.pli set envoye_le = null, prochain_essai = ? where id = ?")
                .params(Timestamp.from(horloge.instant().plus(delai)), pli.id()).update();
    }

    private List<Avis> contenu(long pli) {
        return base.sql("select evenement, numero, objet, texte from conference.avis where pli_id = ? order by id").param(pli)
                .query((ligne, rang) -> Avis.lu(ligne)).list();
    }

    private Timestamp maintenant() {
        return Timestamp.from(horloge.instant());
    }
}
