package fr.crefop.conference.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import fr.crefop.conference.dossier.lecture.SchemaDuContrat;

/** The public contract of the plan, as it is served. */
public final class ContratDeSimulation {

    private ContratDeSimulation() {}

    /** The OpenAPI document, read anew each time. */
    public static JsonNode lire() {
        return SchemaDuContrat.contrat(Declaration.deLaDemande());
    }
}
