package fr.crefop.conference.processus.relances;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Once a day, every case that goes on is looked at: a case at a time, so that one that cannot be read keeps no other from its reminder. */
@Configuration(proxyBeanMethods = false)
class TourneeDuPlan {

    private static final Logger LOG = LoggerFactory.getLogger(TourneeDuPlan.class);
    private static final int PAR_PAGE = 200;

    private final RappelsDuPlan rappels;

    TourneeDuPlan(RappelsDuPlan rappels) {
        this.rappels = rappels;
    }

    @Scheduled(cron = "${conference.plan.tournee}", zone = "Europe/Paris")
    void tournee() {
        List<String> page = rappels.suivants("", PAR_PAGE);
        while (!page.isEmpty()) {
            page.forEach(this::rappeler);
            page = rappels.suivants(page.get(page.size() - 1), PAR_PAGE);
        }
    }

    private void rappeler(String numero) {
        try {
            rappels.rappeler(numero);
        } catch (RuntimeException e) {
            LOG.error("Les rappels du plan du dossier {} attendent la prochaine tournée", numero, e);
        }
    }
}
