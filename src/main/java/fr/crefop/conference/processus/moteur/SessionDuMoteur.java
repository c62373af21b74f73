package fr.crefop.conference.processus.moteur;

import java.util.List;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** One act within one transaction of the engine's: what is read of a task in it is what the engine itself goes on with. */
public interface SessionDuMoteur {

    <T> T executer(Function<Ouverte, T> acte);

    /** As long as the act lasts. */
    interface Ouverte {

        /** Null when it is gone. */
        DelegateTask tache(String id);

        /** The account that the engine acts for; null when it acts by itself. */
        String connecte();

        /** Those of that account. */
        List<String> groupes();
    }
}
