package fr.crefop.conference.processus.acces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.view;

import fr.crefop.conference.socle.Concurrence;
import jakarta.ws.rs.core.Response;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.PostMapping;

/** Two acts of the same moment that met in the database: French, and no word of the inside, at each door. */
class ConcurrenceAuxPortesTest {

    private final MockMvc portes = MockMvcBuilders.standaloneSetup(new Croisements())
            .setControllerAdvice(new ConcurrenceEnPage())
            .setViewResolvers((nom, langue) -> (modele, demande, reponse) -> { }).build();

    @Test
    void unePageLeDit() throws Exception {
        for (String page : new String[] {"/verrou", "/version"}) {
            portes.perform(post(page)).andExpect(status().isConflict()).andExpect(view().name("error"))
                    .andExpect(model().attribute("message", Concurrence.MESSAGE));
        }
    }

    @Test
    void lApiLeDit() throws Exception {
        portes.perform(post("/api/verrou")).andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(Concurrence.MESSAGE));
    }

    @Test
    void tasklistLeDitCommeUnRefus() {
        Response reponse = new ConcurrenceParRest().toResponse(new OptimisticLockingException("ENGINE-03005"));
        assertThat(reponse.getStatus()).isEqualTo(400);
        assertThat(reponse.getEntity()).asInstanceOf(InstanceOfAssertFactories.MAP).containsEntry("message", Concurrence.MESSAGE);
    }

    @Controller
    static class Croisements {

        @PostMapping({"/verrou", "/api/verrou"})
        String verrou() {
            throw new CannotAcquireLockException("deadlock detected");
        }

        @PostMapping("/version")
        String version() {
            throw new OptimisticLockingException("ENGINE-03005");
        }
    }
}
