package fr.crefop.conference.socle;

/** How SQL is asked what holds a text: the signs that mean something to it mean themselves. */
public final class MotifDeRecherche {

    private MotifDeRecherche() {}

    /** @return a pattern of {@code like}, whose escape is the backslash */
    public static String contenant(String texte) {
        return "%" + texte.replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }
}
