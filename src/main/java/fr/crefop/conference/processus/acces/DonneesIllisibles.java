package fr.crefop.conference.processus.acces;

import fr.crefop.conference.socle.Ecriture;
import fr.crefop.conference.socle.Indisponibilite;
import fr.crefop.conference.socle.RefusMetier;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.sql.SQLException;
import org.camunda.bpm.engine.ProcessEnginePersistenceException;
import org.camunda.bpm.engine.rest.exception.ProcessEngineExceptionHandler;
import org.springframework.core.NestedExceptionUtils;

/** What the register does not hold (class 22 of its errors: a NUL above all) is the sender's mistake, not the engine's. */
public class DonneesIllisibles implements ExceptionMapper<ProcessEnginePersistenceException> {

    @Override
    public Response toResponse(ProcessEnginePersistenceException erreur) {
        if (Indisponibilite.explique(erreur)) {
            return IndisponibiliteParRest.reponse();
        }
        return NestedExceptionUtils.getMostSpecificCause(erreur) instanceof SQLException refus
                && refus.getSQLState() != null && refus.getSQLState().startsWith("22")
                ? new RefusParRest().toResponse(new RefusMetier(Ecriture.REFUS))
                : new ProcessEngineExceptionHandler().toResponse(erreur);
    }
}
