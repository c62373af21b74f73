package fr.crefop.conference.parcours;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What an advisor told of what followed.
 *
 * @param le the day that it is true of
 * @param raison of an {@link Suite#ABANDON}, null otherwise; {@code precisions} its words, null where the list says it and once erased
 * @param emploi of an {@link Suite#EMPLOI}, null otherwise
 */
public record SuiteDite(Suite suite, LocalDate le, RaisonDAbandon raison, String precisions, Emploi emploi, String par, Instant noteLe) {}
