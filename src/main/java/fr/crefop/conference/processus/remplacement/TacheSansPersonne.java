package fr.crefop.conference.processus.remplacement;

/**
 * A task waits for an account that was closed, and for no group: somebody else has to be found.
 *
 * @param reference id of the task
 */
public record TacheSansPersonne(String reference) {}
