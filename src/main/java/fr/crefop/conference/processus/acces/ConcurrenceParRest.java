package fr.crefop.conference.processus.acces;

import fr.crefop.conference.socle.Concurrence;
import fr.crefop.conference.socle.RefusMetier;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.camunda.bpm.engine.OptimisticLockingException;

/** Two people at once on one thing of the engine: said like any refusal, where the engine would speak of versions. */
public class ConcurrenceParRest implements ExceptionMapper<OptimisticLockingException> {

    @Override
    public Response toResponse(OptimisticLockingException croisement) {
        return new RefusParRest().toResponse(new RefusMetier(Concurrence.MESSAGE));
    }
}
