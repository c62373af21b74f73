package fr.crefop.conference.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the record from its first act and finds the first one that was altered, removed or inserted. Acts removed at the end leave
 * a chain that is whole: only a head that was written down before tells them.
 */
@Service
public class VerificationDuJournal {

    private static final int PAGE = 5_000;

    private final JdbcClient base;

    public VerificationDuJournal(JdbcClient base) {
        this.base = base;
    }

    /** @param anomalie the first one, in French; null when there is none; @param tete null for an empty record */
    public record Constat(long actes, Tete tete, String anomalie) {

        public boolean intact() {
            return anomalie == null;
        }

        public String phrase() {
            return intact() ? "Le journal est intact : " + actes + " actes, tête " + (tete == null ? "aucune" : tete) + "."
                    : "Le journal a été altéré. " + anomalie;
        }
    }

    /** @param ligne null when the act is gone; {@code illisible} when its code is none of ours any more */
    private record Maillon(long rang, long acteId, byte[] empreinte, Journal.Ligne ligne, boolean illisible) {}

    /** @param connues heads from elsewhere, the security log or a mail; those that the database keeps are looked at too */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Constat verifier(List<Tete> connues) {
        return verifier(connues, lus -> { });
    }

    /** @param avance told, page by page, how many acts were read: one page at a time is held in memory, however long the record */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Constat verifier(List<Tete> connues, LongConsumer avance) {
        Map<Long, String> tetes = new TreeMap<>();
        base.sql("select rang, empreinte from conference.journal_tete order by rang")
                .query((ligne, rang) -> Tete.de(ligne.getLong("rang"), ligne.getBytes("empreinte"))).list()
                .forEach(tete -> tetes.put(tete.rang(), tete.empreinte()));
        // Last: what was written down elsewhere is believed first.
        connues.forEach(tete -> tetes.put(tete.rang(), tete.empreinte()));
        byte[] empreinte = Empreinte.ORIGINE;
        long rang = 0;
        for (List<Maillon> page = page(rang); !page.isEmpty(); page = page(rang)) {
            for (Maillon maillon : page) {
                Optional<String> anomalie = anomalie(maillon, rang + 1, empreinte, tetes.get(maillon.rang()));
                if (anomalie.isPresent()) {
                    return new Constat(rang, rang == 0 ? null : Tete.de(rang, empreinte), anomalie.get());
                }
                rang = maillon.rang();
                empreinte = maillon.empreinte();
            }
            avance.accept(rang);
        }
        long lus = rang;
        String fin = tetes.keySet().stream().filter(attendu -> attendu > lus).findFirst()
                .map(attendu -> "Les actes de rang " + (lus + 1) + " à " + attendu + " au moins ont été retirés de la fin du journal : il allait jusque-là.")
                .or(this::acteSansMaillon).orElse(null);
        return new Constat(rang, rang == 0 ? null : Tete.de(rang, empreinte), fin);
    }

    private static Optional<String> anomalie(Maillon maillon, long attendu, byte[] precedente, String tete) {
        if (maillon.rang() != attendu) {
            return Optional.of("L'acte de rang " + attendu + " a été retiré, avec son maillon.");
        }
        String lequel = "L'acte n° " + maillon.acteId() + " (rang " + maillon.rang() + ")";
        if (maillon.illisible()) {
            return Optional.of(lequel + " a été modifié : il porte un code inconnu.");
        }
        if (maillon.ligne() == null) {
            return Optional.of(lequel + " a été retiré.");
        }
        if (!Arrays.equals(Empreinte.de(precedente, maillon.ligne()), maillon.empreinte())) {
            return Optional.of(lequel + " a été modifié, déplacé, ou ajouté après coup.");
        }
        if (tete != null && !Tete.de(maillon.rang(), maillon.empreinte()).empreinte().equals(tete)) {
            return Optional.of(lequel + " n'a plus l'empreinte relevée ce jour-là : le journal a été refait jusqu'à lui.");
        }
        return Optional.empty();
    }

    /** Every act is sealed in the transaction that writes it: one without a link was slipped in. */
    private Optional<String> acteSansMaillon() {
        return base.sql("select j.id from conference.journal j where not exists (select from conference.journal_maillon m where m.acte_id = j.id)"
                        + " order by j.id limit 1").query(Long.class).optional()
                .map(id -> "L'acte n° " + id + " a été ajouté sans passer par la chaîne.");
    }

    private List<Maillon> page(long apres) {
        return base.sql("""
                select m.rang, m.acte_id, m.empreinte as maillon, j.* from conference.journal_maillon m
                  left join conference.journal j on j.id = m.acte_id where m.rang > ? order by m.rang limit ?""")
                .params(apres, PAGE).query(VerificationDuJournal::maillon).list();
    }

    private static Maillon maillon(ResultSet ligne, int rang) throws SQLException {
        boolean la = ligne.getString("id") != null;
        boolean illisible = la && Arrays.stream(Acte.values()).noneMatch(acte -> acte.name().equals(acteLu(ligne)));
        return new Maillon(ligne.getLong("rang"), ligne.getLong("acte_id"), ligne.getBytes("maillon"),
                la && !illisible ? Journal.ligne(ligne, rang) : null, illisible);
    }

    private static String acteLu(ResultSet ligne) {
        try {
            return ligne.getString("acte");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
