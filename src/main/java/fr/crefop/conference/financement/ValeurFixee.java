package fr.crefop.conference.financement;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A value that the conférence set for a parameter the référentiel leaves to it (marked C).
 *
 * @param effet for the trainings that start from that day on
 * @param contenu BigDecimal, Boolean, String, set of codes or rows of a grid, as the parameter takes; null is an empty value ("no ceiling")
 * @param decision what set it, as written by the secretariat: session, letter, note
 * @param par account that wrote it down
 */
public record ValeurFixee(
        long id, String cle, LocalDate effet, Object contenu, String decision, String par, Instant le) {}
