package fr.crefop.conference.processus.relances;

import fr.crefop.conference.nouvelles.Moment;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** The engine's timers, as much of them as reminders need. */
public interface Minuterie {

    /** At that time {@link Suivi#relancer} is called, unless the task is gone. */
    void poser(DelegateTask tache, Moment moment, Instant quand);

    void retirer(DelegateTask tache, Moment moment);

    /** Whether it was set and has not come. */
    boolean attend(DelegateTask tache, Moment moment);

    /** By the clock that timers go by. */
    Date maintenant();
}
