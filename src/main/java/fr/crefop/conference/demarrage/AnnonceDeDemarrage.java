package fr.crefop.conference.demarrage;

import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people and monitors that the house is open: only once diagrams, accounts and demonstration are there. */
@Component("demarrage")
class AnnonceDeDemarrage implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(AnnonceDeDemarrage.class);

    private final Comptes comptes;
    private final boolean demonstration;
    private volatile boolean pret;

    AnnonceDeDemarrage(Comptes comptes, ModeDemonstration mode) {
        this.comptes = comptes;
        this.demonstration = mode.estActif();
    }

    @EventListener
    void annoncer(ApplicationReadyEvent evenement) {
        if (evenement.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            LOG.info("La conférence des financeurs est ouverte : http://localhost:{}", web.getWebServer().getPort());
            if (demonstration) {
                LOG.info("Comptes de démonstration (mot de passe « demo ») : {}", comptes.lister().stream()
                        .map(Compte::identifiant).collect(Collectors.joining(", ")));
            }
        }
        pret = true;
    }

    @Override
    public Health health() {
        return pret ? Health.up().build() : Health.outOfService().build();
    }
}
