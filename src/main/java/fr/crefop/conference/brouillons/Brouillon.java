package fr.crefop.conference.brouillons;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * @param valeurs by the name of a field, what was typed in it; several where several boxes are ticked
 * @param version which state of it this is, never 0
 */
public record Brouillon(long id, Map<String, List<String>> valeurs, Instant commenceLe, Instant modifieLe, long version) {}
