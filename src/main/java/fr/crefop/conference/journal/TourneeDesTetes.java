package fr.crefop.conference.journal;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class TourneeDesTetes {

    private final TetesDuJournal tetes;

    TourneeDesTetes(TetesDuJournal tetes) {
        this.tetes = tetes;
    }

    @Scheduled(cron = "${conference.journal.tete}", zone = "Europe/Paris")
    void tournee() {
        tetes.relever();
    }
}
