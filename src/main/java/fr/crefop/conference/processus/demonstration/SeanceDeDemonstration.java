package fr.crefop.conference.processus.demonstration;

import fr.crefop.conference.bureau.Scrutins.Scrutin;
import fr.crefop.conference.bureau.Seances;
import fr.crefop.conference.demarrage.SansBaseExterne;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The bureau of the demonstration sits on a Thursday to come, on all that then waits for a vote. Convened once. */
@Component
@Conditional(SansBaseExterne.class)
@ConditionalOnProperty(name = "conference.demonstration.active", matchIfMissing = true)
@Order(31)
class SeanceDeDemonstration implements ApplicationRunner {

    private static final String SECRETARIAT = "secretariat";
    private static final LocalTime HEURE = LocalTime.of(14, 30);

    private final Seances seances;
    private final TransactionTemplate transaction;
    private final Clock horloge;

    SeanceDeDemonstration(Seances seances, TransactionTemplate transaction, Clock horloge) {
        this.seances = seances;
        this.transaction = transaction;
        this.horloge = horloge;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (seances.toutes().isEmpty()) {
            transaction.executeWithoutResult(statut -> convoquer());
        }
    }

    private void convoquer() {
        List<Scrutin> votes = seances.aInscrire();
        if (!votes.isEmpty()) {
            long seance = seances.planifier(jeudi(LocalDate.now(horloge)), "Salle du CREFOP, Orléans", SECRETARIAT);
            votes.forEach(vote -> seances.inscrire(seance, vote.id(), SECRETARIAT));
            seances.convoquer(seance, SECRETARIAT);
        }
    }

    /** A week away at least: the colleges have the time to answer. */
    static Instant jeudi(LocalDate jour) {
        return jour.plusWeeks(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)).atTime(HEURE).atZone(HorlogeConfiguration.PARIS).toInstant();
    }
}
