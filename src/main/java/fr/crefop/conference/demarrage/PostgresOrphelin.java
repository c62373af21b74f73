package fr.crefop.conference.demarrage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The PostgreSQL that a killed application left behind: it is stopped so that a new one can open the same files. */
final class PostgresOrphelin {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresOrphelin.class);
    private static final Duration ATTENTE = Duration.ofSeconds(20);

    private PostgresOrphelin() {}

    /** To be called with the lock of the data folder held: only then is a live server known to be an orphan. */
    static void arreter(Path base) throws IOException {
        Optional<ProcessHandle> orphelin = trouver(base);
        if (orphelin.isEmpty()) {
            return;
        }
        LOG.warn("Un PostgreSQL laissé par un arrêt brutal tourne encore ; il est arrêté.");
        orphelin.get().destroy();
        if (!attendre(orphelin.get())) {
            orphelin.get().destroyForcibly();
            attendre(orphelin.get());
        }
    }

    private static Optional<ProcessHandle> trouver(Path base) throws IOException {
        Path fichier = base.resolve("postmaster.pid");
        if (!Files.exists(fichier)) {
            return Optional.empty();
        }
        return Files.readAllLines(fichier).stream().findFirst()
                .map(String::trim)
                .filter(ligne -> ligne.matches("[0-9]+"))
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                .filter(ProcessHandle::isAlive)
                .filter(processus -> processus.info().command().filter(c -> c.endsWith("postgres")).isPresent());
    }

    private static boolean attendre(ProcessHandle processus) {
        try {
            processus.onExit().get(ATTENTE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
