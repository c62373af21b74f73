package fr.crefop.conference.bureau;

import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.Report;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * When a session is held: its day is the deadline of the votes on its agenda, hence a working day, at the hour that was typed.
 *
 * @param voulu the day off that was typed; null when it was none
 */
record JourDeSeance(Instant debut, LocalDate voulu) {

    static JourDeSeance de(Instant demande) {
        ZonedDateTime aParis = demande.atZone(HorlogeConfiguration.PARIS);
        Report report = Report.auJourOuvre(aParis.toLocalDate());
        return report.aLieu()
                ? new JourDeSeance(aParis.with(report.retenu()).toInstant(), report.voulu()) : new JourDeSeance(demande, null);
    }
}
