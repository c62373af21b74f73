package fr.crefop.conference.courrier;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The rounds of the announcements, on a thread of their own: however slow a partner is, mails and sweeps do not wait for it. One round at a time. */
@Component
@EnableScheduling
class TourneesDesAnnonces {

    private static final Logger LOG = LoggerFactory.getLogger(TourneesDesAnnonces.class);

    private final Runnable tournee;
    private final AtomicBoolean enRoute = new AtomicBoolean();
    private final ExecutorService fil = Executors.newSingleThreadExecutor(travail -> {
        Thread sien = new Thread(travail, "annonces");
        sien.setDaemon(true);
        return sien;
    });

    TourneesDesAnnonces(Annonceur annonceur) {
        this.tournee = annonceur::tournee;
    }

    /** Comes back at once; does nothing while the round of before is under way. */
    @Scheduled(cron = "${conference.annonces.tournee}", zone = "Europe/Paris")
    void partir() {
        if (enRoute.compareAndSet(false, true)) {
            fil.execute(this::faire);
        }
    }

    @PreDestroy
    void arreter() {
        fil.shutdownNow();
    }

    private void faire() {
        try {
            tournee.run();
        } catch (RuntimeException e) {
            LOG.warn("La tournée des annonces s'est arrêtée ({}) : la suivante reprend.", e.getClass().getSimpleName());
        } finally {
            enRoute.set(false);
        }
    }
}
