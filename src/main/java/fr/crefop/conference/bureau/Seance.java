package fr.crefop.conference.bureau;

import java.time.Instant;

/**
 * A session of the bureau.
 *
 * @param debut day and hour it begins
 * @param lieu where it is held, as written by the secretariat
 */
public record Seance(long id, Instant debut, String lieu, EtatSeance etat) {}
