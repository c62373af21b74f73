package fr.crefop.conference.processus;

import org.camunda.bpm.engine.ManagementService;
import org.springframework.stereotype.Component;

/** The works of the procedure that failed so often that nothing tries them again by itself. */
@Component
public class TravauxEnPanne {

    private final ManagementService travaux;

    TravauxEnPanne(ManagementService travaux) {
        this.travaux = travaux;
    }

    public long nombre() {
        return travaux.createJobQuery().noRetriesLeft().count();
    }
}
