package fr.crefop.conference.financement.regles;

/** A requirement that did not come out as met, and the rule that stated it. */
public record Constat(Regle regle, Issue issue) implements Comparable<Constat> {

    @Override
    public int compareTo(Constat autre) {
        return regle.compareTo(autre.regle);
    }
}
