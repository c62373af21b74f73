package fr.crefop.conference.socle;

import java.sql.SQLException;
import org.springframework.dao.ConcurrencyFailureException;

/** Two acts of the same moment that the database could not let through together: one of them was undone whole. */
public final class Concurrence {

    public static final String MESSAGE = "Quelqu'un vient de répondre ou de changer la même chose au même moment : rien de"
            + " ce que vous avez envoyé n'a été enregistré. Rechargez la page ou la liste des tâches, puis recommencez.";

    /** SQL: "transaction rollback", of which a deadlock and a serialization failure are kinds. */
    private static final String ANNULEE = "40";

    private Concurrence() {}

    /** Whether this is what made an act fail, whoever wrapped it. */
    public static boolean explique(Throwable erreur) {
        for (Throwable cause = erreur; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConcurrencyFailureException
                    || cause instanceof SQLException sql && sql.getSQLState() != null && sql.getSQLState().startsWith(ANNULEE)) {
                return true;
            }
        }
        return false;
    }
}
