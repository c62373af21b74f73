package fr.crefop.conference.courrier;

import java.time.Instant;

/**
 * A program that is told what its account is told.
 *
 * @param adresse where it listens, https
 * @param retireLe null while it is told
 * @param enAttente how many announcements wait
 * @param derniere when one was last taken; null before the first
 * @param echecs tries that failed in a row
 * @param prochainEssai when it is tried again
 * @param dernierRefus a status, or the kind of a failure; null after a success
 */
public record Abonnement(long id, String compte, String adresse, Instant creeLe, Instant retireLe, long enAttente, Instant derniere, int echecs,
        Instant prochainEssai, String dernierRefus) {}
