package fr.crefop.conference.processus.demonstration;

import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Someone of the demonstration: a shared case under a name, and how far the procedure has gone.
 *
 * @param reference unique among the people of the demonstration
 * @param cas name of the shared case whose demande is theirs
 * @param formation title of the training, told instead of the case's own
 * @param ecarts what else differs from the shared case, by path: {@code beneficiaire.rqth}
 */
record Personne(
        String reference, String cas, String formation, Map<String, Object> ecarts, String nom, String prenom, String compte, String motif,
        BiConsumer<Recit, String> histoire) {}
