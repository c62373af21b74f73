package fr.crefop.conference.processus;

import fr.crefop.conference.engagements.Engagements;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** A case whose funders are asked. */
abstract class AvecEngagements extends AvecProcedure {

    @Autowired Engagements engagements;

    ProcessInstance demander(String numero) {
        return entrer(EngagementFinanceurs.CLE, "ServiceTask_DemanderEngagements", numero,
                Map.of(EngagementFinanceurs.BASE, "PLAN"));
    }
}
