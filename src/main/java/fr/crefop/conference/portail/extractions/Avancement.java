package fr.crefop.conference.portail.extractions;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far a file has come, for the page of whoever waits for it, whichever node writes it. */
@Repository
class Avancement {

    private static final Duration GARDE = Duration.ofDays(1);
    /** A page of lines is read in much less, and who does not read them is let go of in much less too. */
    private static final Duration SILENCE = Duration.ofMinutes(5);

    private final JdbcClient base;
    private final Clock horloge;

    Avancement(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /** @param total null while nobody counted them, and where there are more than is counted; {@code finie} whether the last line is written;
     *     {@code rompue} whether it never will be */
    record Etat(Long total, long faites, boolean finie, boolean rompue) {}

    /** @param jeton drawn by the page; one that is known already is left as it is */
    void commencer(UUID jeton, String compte) {
        base.sql("delete from conference.extraction where commencee_le < ?").param(Timestamp.from(horloge.instant().minus(GARDE))).update();
        base.sql("insert into conference.extraction (jeton, compte, commencee_le) values (?, ?, ?) on conflict do nothing")
                .params(jeton, compte, Timestamp.from(horloge.instant())).update();
    }

    void compter(UUID jeton, String compte, long total) {
        base.sql("update conference.extraction set total = ? where jeton = ? and compte = ?").params(total, jeton, compte).update();
    }

    void avancer(UUID jeton, String compte, long faites) {
        base.sql("update conference.extraction set faites = ?, avancee_le = ? where jeton = ? and compte = ?")
                .params(faites, Timestamp.from(horloge.instant()), jeton, compte).update();
    }

    void finir(UUID jeton, String compte, long lignes) {
        base.sql("update conference.extraction set total = ?, faites = ?, finie_le = ? where jeton = ? and compte = ?")
                .params(lignes, lignes, Timestamp.from(horloge.instant()), jeton, compte).update();
    }

    void rompre(UUID jeton, String compte) {
        base.sql("update conference.extraction set rompue_le = ? where jeton = ? and compte = ?").params(Timestamp.from(horloge.instant()), jeton, compte).update();
    }

    /** Of one's own files alone. */
    Optional<Etat> de(UUID jeton, String compte) {
        return base.sql("""
                select total, faites, finie_le is not null as finie,
                       finie_le is null and (rompue_le is not null or coalesce(avancee_le, commencee_le) < ?) as rompue
                  from conference.extraction where jeton = ? and compte = ?""").params(Timestamp.from(horloge.instant().minus(SILENCE)), jeton, compte)
                .query((ligne, rang) -> new Etat(ligne.getObject("total", Long.class), ligne.getLong("faites"), ligne.getBoolean("finie"), ligne.getBoolean("rompue")))
                .optional();
    }
}
