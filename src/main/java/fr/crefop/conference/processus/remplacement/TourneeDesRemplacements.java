package fr.crefop.conference.processus.remplacement;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Periods start and end at midnight, whether the house is open or opens later. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@Order(40)
class TourneeDesRemplacements implements ApplicationRunner {

    private final Remplacements remplacements;
    private final Clock horloge;

    TourneeDesRemplacements(Remplacements remplacements, Clock horloge) {
        this.remplacements = remplacements;
        this.horloge = horloge;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        tournee();
    }

    @Scheduled(cron = "${conference.absences.tournee}", zone = "Europe/Paris")
    void tournee() {
        remplacements.mettreAJour(LocalDate.now(horloge));
    }
}
