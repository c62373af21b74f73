package fr.crefop.conference.processus.acces;

import fr.crefop.conference.socle.Indisponibilite;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Map;
import org.camunda.bpm.engine.rest.exception.ExceptionHandler;
import org.springframework.transaction.TransactionException;

/** What the engine's API answers while the register does not: 503 and when to come back, where the engine would say 500. */
public class IndisponibiliteParRest implements ExceptionMapper<TransactionException> {

    @Override
    public Response toResponse(TransactionException erreur) {
        return Indisponibilite.explique(erreur) ? reponse() : new ExceptionHandler().toResponse(erreur);
    }

    static Response reponse() {
        return Response.status(Response.Status.SERVICE_UNAVAILABLE).type(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.RETRY_AFTER, Indisponibilite.ATTENTE)
                .entity(Map.of("type", "Indisponibilite", "message", Indisponibilite.MESSAGE)).build();
    }
}
