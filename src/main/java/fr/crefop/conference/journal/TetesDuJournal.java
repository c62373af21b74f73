package fr.crefop.conference.journal;

import fr.crefop.conference.socle.JournalDeSecurite;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down once a day how far the chain goes, where the database's owner cannot change it: in the security log, and by mail. */
@Service
public class TetesDuJournal {

    private final JdbcClient base;
    private final Clock horloge;
    private final ApplicationEventPublisher annonces;

    TetesDuJournal(JdbcClient base, Clock horloge, ApplicationEventPublisher annonces) {
        this.base = base;
        this.horloge = horloge;
        this.annonces = annonces;
    }

    public record Releve(LocalDate jour, Tete tete) {}

    /** Of several servers, the first one writes it. @return empty when it was written today already, or there is no act */
    @Transactional
    public Optional<Tete> relever() {
        Optional<Tete> tete = base.sql("""
                insert into conference.journal_tete (jour, le, rang, empreinte)
                select ?, ?, rang, empreinte from conference.journal_maillon order by rang desc limit 1
                on conflict (jour) do nothing returning rang, empreinte""")
                .params(Date.valueOf(LocalDate.now(horloge)), Timestamp.from(horloge.instant()))
                .query((ligne, rang) -> Tete.de(ligne.getLong("rang"), ligne.getBytes("empreinte"))).optional();
        tete.ifPresent(relevee -> {
            JournalDeSecurite.noter("TETE_DU_JOURNAL", "tete", relevee);
            annonces.publishEvent(new TeteRelevee(relevee));
        });
        return tete;
    }

    /** The day of the last one that is not later than that day: one of the future was noted under a clock that was ahead, and is nothing to count from. */
    public Optional<LocalDate> derniereJusquAu(LocalDate jour) {
        return base.sql("select jour from conference.journal_tete where jour <= ? order by jour desc limit 1").param(Date.valueOf(jour))
                .query(Date.class).optional().map(Date::toLocalDate);
    }

    /** The latest ones, newest first. */
    public List<Releve> dernieres() {
        return base.sql("select jour, rang, empreinte from conference.journal_tete order by jour desc limit 30")
                .query((ligne, rang) -> new Releve(ligne.getDate("jour").toLocalDate(), Tete.de(ligne.getLong("rang"), ligne.getBytes("empreinte"))))
                .list();
    }
}
