package fr.crefop.conference.demarrage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/** The embedded database of a start that has not come to it yet. Where the start fails before, it is stopped as any other is. */
final class BaseEnAvance implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(BaseEnAvance.class);

    private final FutureTask<BaseEmbarquee> tache;
    private boolean remise;

    BaseEnAvance(Path dossier) {
        tache = new FutureTask<>(() -> BaseEmbarquee.demarrer(dossier));
    }

    FutureTask<BaseEmbarquee> tache() {
        return tache;
    }

    /** From here on it belongs to the bean, which stops it. */
    synchronized BaseEmbarquee remettre() {
        remise = true;
        return EnAvance.attendre(tache);
    }

    @Override
    public synchronized void destroy() throws IOException {
        if (remise) {
            return;
        }
        try (BaseEmbarquee base = remettre()) {
            LOG.info("La base de l'application, commencée en avance, est arrêtée avec elle ({})", base.url());
        } catch (RuntimeException pasDemarree) {
            LOG.warn("La base de l'application n'a pas démarré non plus : {}", pasDemarree.getMessage());
        }
    }
}
