package fr.crefop.conference.demarrage;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * A node among others says that it leaves before it does: whoever shares visitors out asks it now and then, and needs a moment to
 * know. Until then it answers as ever. Alone on its machine it waits for nobody.
 */
@Component
class RetraitAvantArret implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RetraitAvantArret.class);

    private final ApplicationContext application;
    private final Duration retrait;
    private volatile boolean enMarche;

    RetraitAvantArret(ApplicationContext application, @Value("${conference.retrait}") Duration retrait) {
        this.application = application;
        this.retrait = retrait;
    }

    @Override
    public void start() {
        enMarche = true;
    }

    @Override
    public void stop() {
        enMarche = false;
        AvailabilityChangeEvent.publish(application, ReadinessState.REFUSING_TRAFFIC);
        if (!retrait.isZero()) {
            LOG.info("Ce serveur se retire : il s'arrête dans {} s.", retrait.toSeconds());
            try {
                Thread.sleep(retrait.toMillis());
            } catch (InterruptedException presse) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return enMarche;
    }

    /** The first to stop: everything else still works while it waits. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
