package fr.crefop.conference.processus.demonstration;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Someone of the demonstration: a shared case under a name, and how far the procedure has gone.
 *
 * @param reference unique among the people of the demonstration
 * @param cas the shared case whose demande is theirs, with its régime: {@code 2019-/cas/cas-26-01}
 * @param formation title of the training, told instead of the case's own
 * @param ecarts what else differs from the shared case, by path, on the day it is loaded: {@code beneficiaire.rqth}; null takes a
 *     datum out
 */
record Personne(
        String reference, String cas, String formation, Function<Calendrier, Map<String, Object>> ecarts, String nom, String prenom,
        String compte, String motif, BiConsumer<Recit, String> histoire) {}
