package fr.crefop.conference.vieprivee;

import fr.crefop.conference.socle.HorlogeConfiguration;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A base that was restored brings back whom the house had forgotten since the saving, and its last head is too old for the night to forget
 * anything at once ({@link TourneeDeConservation}). Whoever restored it says on what day: when the clock says the same, they are forgotten again
 * before the node is ready. On any other day the setting does nothing.
 */
@Component
@Order(100)
class OubliApresRestauration implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(OubliApresRestauration.class);

    private final TourneeDeConservation tournee;
    private final String restauree;
    private final Clock horloge;

    /** @param restauree the day, {@code 2026-12-01}; blank for a base that goes on */
    OubliApresRestauration(TourneeDeConservation tournee, @Value("${conference.conservation.restauree}") String restauree, Clock horloge) {
        this.tournee = tournee;
        this.restauree = restauree;
        this.horloge = horloge;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (restauree.isBlank()) {
            return;
        }
        LocalDate jour = LocalDate.ofInstant(horloge.instant(), HorlogeConfiguration.PARIS);
        if (!restauree.strip().equals(jour.toString())) {
            LOG.warn("Conservation : la base aurait été restaurée le {} et l'horloge dit le {}. Rien n'est oublié au démarrage.", restauree.strip(), jour);
            return;
        }
        tournee.faire(horloge.instant());
        LOG.info("Conservation : la base restaurée ce jour ne sait plus rien de ce qui avait assez duré.");
    }
}
