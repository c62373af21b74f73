package fr.crefop.conference.processus.remplacement;

/**
 * A task is in the hands of an account that was closed: somebody else has to be found.
 *
 * @param reference id of the task
 */
public record TacheSansPersonne(String reference) {}
