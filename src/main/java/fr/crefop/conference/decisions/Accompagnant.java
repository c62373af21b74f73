package fr.crefop.conference.decisions;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who follows a person, as she may call them.
 *
 * @param nom null when nobody in particular follows the case any more: its structure does
 * @param telephone null when it is not known; {@code courriel} likewise
 */
public record Accompagnant(String nom, String structure, String telephone, String courriel) {

    /** {@code Claire Moreau, téléphone 02 38 00 00 00, courriel claire@exemple.fr}; null when there is nobody to name. */
    public String enPhrase() {
        return nom == null ? null : Stream.of(nom, telephone == null ? null : "téléphone " + telephone, courriel == null ? null : "courriel " + courriel)
                .filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
