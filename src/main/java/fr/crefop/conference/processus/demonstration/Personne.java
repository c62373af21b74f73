package fr.crefop.conference.processus.demonstration;

import java.util.function.BiConsumer;

/**
 * Someone of the demonstration: a shared case under a name, and how far the procedure has gone.
 *
 * @param reference unique among the people of the demonstration
 * @param cas name of the shared case whose demande is theirs
 */
record Personne(
        String reference, String cas, String nom, String prenom, String compte, String motif,
        BiConsumer<Recit, String> histoire) {}
