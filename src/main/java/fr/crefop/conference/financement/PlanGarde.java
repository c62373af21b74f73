package fr.crefop.conference.financement;

import fr.crefop.conference.dossier.Demande;
import java.time.Instant;

/**
 * A plan of a case as it was stored.
 *
 * @param demande what it was computed from; null when it also holds what the funders answered
 */
public record PlanGarde(long id, Instant calculeLe, PlanDeFinancement plan, Demande demande) {}
