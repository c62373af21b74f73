package fr.crefop.conference.portail;

import com.fasterxml.jackson.databind.JsonNode;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.pilotage.Convenance;
import fr.crefop.conference.socle.RefusMetier;
import java.util.List;

/**
 * What the submission page asks of the house. Both refuse with a
 * {@link RefusMetier} whose errors carry paths from the root of the saisine:
 * {@code identite.nom}, {@code motif}, {@code demande.formation.debut}.
 */
public interface DepotDeSaisine {

    /** Whether the account may refer a case: the pages offer it to nobody else. */
    boolean peutDeposer(String compte);

    /**
     * Computes and stores nothing.
     *
     * @param demande the contract's DemandeDeSimulation
     */
    PlanDeFinancement simuler(JsonNode demande);

    /** The same demande, read. */
    Demande lire(JsonNode demande);

    /** The models that answer what the plan of this demande leaves, with their reasons; empty when none does. */
    List<Convenance> modeles(JsonNode demande);

    /**
     * @param saisine {@code {identite: {nom, prenom}, motif, demande: {…}}}
     * @param compte who sends it
     * @return the number of the case
     */
    default String deposer(JsonNode saisine, String compte) {
        return deposer(saisine, compte, null);
    }

    /** @param faitSuiteA the case that it goes on from; null for most. Refused when it is not followed by the account, or not closed with a plan */
    String deposer(JsonNode saisine, String compte, String faitSuiteA);
}
