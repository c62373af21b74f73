package fr.crefop.conference.securite;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How often somebody did something, counted by all nodes together: asking another one is no way round. What is counted lasts whatever
 * becomes of the act. Who it is stands nowhere, only a digest under a key that is not in the base: people type their password where
 * their name goes.
 */
@Repository
public class Freins {

    /** Beyond, the first to be forgotten goes. */
    static final int SUIVIS = 100_000;

    private final JdbcClient base;
    private final CleDesSecrets cle;
    private final TransactionTemplate aPart;
    private final Clock horloge;

    public Freins(JdbcClient base, CleDesSecrets cle, PlatformTransactionManager transactions, Clock horloge) {
        this.base = base;
        this.cle = cle;
        this.aPart = new TransactionTemplate(transactions);
        this.aPart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.horloge = horloge;
    }

    /**
     * @param le the last one that counted; null when nothing did
     * @param connu somebody was right about it
     */
    public record Compteur(int nombre, Instant le, boolean connu) {

        static final Compteur RIEN = new Compteur(0, null, false);
    }

    /** Of a period that begins with the first one. @return how many by now, this one included */
    public int compter(String genre, String qui, int poids, Duration periode) {
        Timestamp maintenant = Timestamp.from(horloge.instant());
        Timestamp fin = Timestamp.from(horloge.instant().plus(periode));
        return aPart.execute(statut -> base.sql("""
                insert into conference.frein as f (cle, nombre, le, oubli_le) values (?, ?, ?, ?)
                on conflict (cle) do update set
                    nombre = case when f.oubli_le <= excluded.le then excluded.nombre else least(f.nombre + excluded.nombre, 1000000) end,
                    le = excluded.le,
                    oubli_le = case when f.oubli_le <= excluded.le then excluded.oubli_le else f.oubli_le end
                returning nombre""").params(cle(genre, qui), poids, maintenant, fin).query(Integer.class).single());
    }

    /** What stands of each, in the order asked. */
    public List<Compteur> lire(List<String> genres, List<String> qui) {
        byte[][] cles = new byte[genres.size()][];
        Map<String, Compteur> lus = new HashMap<>();
        for (int i = 0; i < cles.length; i++) {
            cles[i] = cle(genres.get(i), qui.get(i));
        }
        base.sql("select cle, nombre, le, connu from conference.frein where cle in (:cles) and oubli_le > :maintenant")
                .param("cles", List.of(cles)).param("maintenant", Timestamp.from(horloge.instant()))
                .query(ligne -> {
                    lus.put(Arrays.toString(ligne.getBytes("cle")),
                            new Compteur(ligne.getInt("nombre"), ligne.getTimestamp("le").toInstant(), ligne.getBoolean("connu")));
                });
        return Arrays.stream(cles).map(c -> lus.getOrDefault(Arrays.toString(c), Compteur.RIEN)).toList();
    }

    /** One more failure; those of longer ago than {@code oubli} count no more. */
    public void rate(String genre, String qui, Duration oubli) {
        Timestamp maintenant = Timestamp.from(horloge.instant());
        aPart.executeWithoutResult(statut -> base.sql("""
                insert into conference.frein as f (cle, nombre, le, oubli_le) values (?, 1, ?, ?)
                on conflict (cle) do update set nombre = case when f.le <= ? then 1 else least(f.nombre + 1, 1000000) end,
                    le = excluded.le, oubli_le = greatest(f.oubli_le, excluded.oubli_le)""")
                .params(cle(genre, qui), maintenant, Timestamp.from(horloge.instant().plus(oubli)), Timestamp.from(horloge.instant().minus(oubli)))
                .update());
    }

    /** Takes the one try that is due, so that of many at the same moment one goes on. @return whether it is ours */
    public boolean prendreLeTour(String genre, String qui, Compteur vu) {
        return aPart.execute(statut -> base.sql("update conference.frein set le = ? where cle = ? and le = ? and nombre = ?")
                .params(Timestamp.from(horloge.instant()), cle(genre, qui), Timestamp.from(vu.le()), vu.nombre()).update()) > 0;
    }

    /** It was right: nothing counts any more, and it is known for that long. */
    public void reussi(String genre, String qui, Duration connu) {
        Timestamp maintenant = Timestamp.from(horloge.instant());
        aPart.executeWithoutResult(statut -> base.sql("""
                insert into conference.frein (cle, nombre, le, connu, oubli_le) values (?, 0, ?, true, ?)
                on conflict (cle) do update set nombre = 0, le = excluded.le, connu = true, oubli_le = excluded.oubli_le""")
                .params(cle(genre, qui), maintenant, Timestamp.from(horloge.instant().plus(connu))).update());
    }

    /** Any number of nodes may do it at once: the second finds nothing left. */
    @Scheduled(initialDelayString = "${conference.connexion.menage}", fixedDelayString = "${conference.connexion.menage}")
    void oublier() {
        base.sql("delete from conference.frein where oubli_le <= ?").param(Timestamp.from(horloge.instant())).update();
        base.sql("delete from conference.frein where cle in (select cle from conference.frein order by oubli_le desc offset ?)")
                .param(SUIVIS).update();
    }

    private byte[] cle(String genre, String qui) {
        return cle.empreinte(genre + '\0' + qui);
    }
}
