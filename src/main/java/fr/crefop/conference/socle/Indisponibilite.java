package fr.crefop.conference.socle;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;

/** The register does not answer, or not in time, or the disk is full: nothing is known of what was asked, and nobody is told that they are wrong. */
public final class Indisponibilite {

    public static final String MESSAGE = "Le service est momentanément indisponible : rien n'a été enregistré. Réessayez dans un moment.";

    /** After an act may have been stored: whether it was is not known. */
    public static final String PEUT_ETRE = "Le service est momentanément indisponible. Ce que vous avez envoyé est peut-être déjà enregistré : "
            + "dans un moment, regardez ce qu'il en est avant de recommencer.";

    /** Seconds after which to try again. */
    public static final int ATTENTE = 15;

    /** SQL: connection lost, too few resources, stopped by the operator or by the time a statement may take. */
    private static final Set<String> CLASSES = Set.of("08", "53", "57");

    /** What Linux says of a disk, or of the share of it that an account has. */
    private static final Set<String> DISQUE_PLEIN = Set.of("No space left on device", "Disk quota exceeded");

    private Indisponibilite() {}

    /** Whether this is what made an act fail, whoever wrapped it. */
    public static boolean explique(Throwable erreur) {
        for (Throwable cause = erreur; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataAccessResourceFailureException || cause instanceof QueryTimeoutException
                    || cause instanceof SQLTransientConnectionException || cause instanceof SQLNonTransientConnectionException
                    || cause instanceof SQLException sql && sql.getSQLState() != null && sql.getSQLState().length() == 5
                    && CLASSES.contains(sql.getSQLState().substring(0, 2))
                    || cause instanceof IOException disque && disque.getMessage() != null && DISQUE_PLEIN.stream().anyMatch(disque.getMessage()::contains)) {
                return true;
            }
        }
        return false;
    }
}
