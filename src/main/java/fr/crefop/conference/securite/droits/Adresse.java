package fr.crefop.conference.securite.droits;

import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import org.springframework.web.util.pattern.PatternParseException;

/** Where an action is asked for. @param methode of HTTP, or {@code *} for any */
public record Adresse(String methode, PathPattern motif) implements Comparable<Adresse> {

    static final String TOUTES = "*";

    /** @throws IllegalArgumentException when it cannot be read */
    static Adresse de(String methode, String chemin) {
        try {
            return new Adresse(methode, PathPatternParser.defaultInstance.parse(chemin));
        } catch (PatternParseException e) {
            throw new IllegalArgumentException("adresse illisible « " + chemin + " »", e);
        }
    }

    boolean mene(PathContainer chemin) {
        return motif.matches(chemin);
    }

    boolean prend(String autre) {
        return methode.equals(TOUTES) || methode.equals(autre);
    }

    /** The one that says more comes first. */
    @Override
    public int compareTo(Adresse autre) {
        int parMotif = PathPattern.SPECIFICITY_COMPARATOR.compare(motif, autre.motif);
        return parMotif != 0 ? parMotif : Boolean.compare(methode.equals(TOUTES), autre.methode.equals(TOUTES));
    }

    @Override
    public String toString() {
        return methode + " " + motif.getPatternString();
    }
}
