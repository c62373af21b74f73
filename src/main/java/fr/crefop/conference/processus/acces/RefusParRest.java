package fr.crefop.conference.processus.acces;

import fr.crefop.conference.socle.RefusMetier;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the engine's API, by each of its doors, answers to a refused task: 400 and the French sentence, which Tasklist
 * shows as it is. The engine's own mapper would make it an English error 500.
 */
public class RefusParRest implements ExceptionMapper<RefusMetier> {

    @Override
    public Response toResponse(RefusMetier refus) {
        return Response.status(Response.Status.BAD_REQUEST).type(MediaType.APPLICATION_JSON_TYPE)
                .entity(corps(refus)).build();
    }

    static Map<String, Object> corps(RefusMetier refus) {
        return Map.of("type", "RefusMetier", "message", refus.getMessage(), "erreurs", refus.erreurs().stream()
                .map(erreur -> Map.of("champ", erreur.champ(), "message", erreur.message())).toList());
    }

    @Configuration(proxyBeanMethods = false)
    static class Inscription {

        /** Both doors read this list when they open, which is after every bean factory is prepared. */
        @Bean
        static BeanFactoryPostProcessor refusParRest() {
            return fabrique -> CamundaRestResources.getConfigurationClasses().addAll(
                    List.of(RefusParRest.class, ConcurrenceParRest.class, DonneesIllisibles.class, IndisponibiliteParRest.class));
        }
    }
}
