package fr.crefop.conference.demarrage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Holds the data folder for this application alone. The operating system frees it when the process dies, even by
 * kill -9: a lock obtained therefore proves that any PostgreSQL still running there is an orphan.
 */
final class VerrouDeDonnees implements AutoCloseable {

    private final FileChannel canal;
    private final FileLock verrou;

    private VerrouDeDonnees(FileChannel canal, FileLock verrou) {
        this.canal = canal;
        this.verrou = verrou;
    }

    /** @throws BaseOccupeeException when another application holds it */
    static VerrouDeDonnees prendre(Path dossier) {
        try {
            Files.createDirectories(dossier);
            FileChannel canal = FileChannel.open(dossier.resolve("verrou"),
                    StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock verrou = essayer(canal);
            if (verrou == null) {
                canal.close();
                throw new BaseOccupeeException(dossier);
            }
            return new VerrouDeDonnees(canal, verrou);
        } catch (IOException e) {
            throw new UncheckedIOException("Dossier de données inutilisable : " + dossier, e);
        }
    }

    /** Whether an application runs on that folder now. */
    static boolean estPris(Path dossier) {
        if (!Files.exists(dossier.resolve("verrou"))) {
            return false;
        }
        try {
            prendre(dossier).close();
            return false;
        } catch (BaseOccupeeException occupee) {
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("Dossier de données inutilisable : " + dossier, e);
        }
    }

    private static FileLock essayer(FileChannel canal) throws IOException {
        try {
            return canal.tryLock();
        } catch (OverlappingFileLockException memeJvm) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        verrou.release();
        canal.close();
    }
}
