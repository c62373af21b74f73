package fr.crefop.conference.socle;

/** Whether a text can be written down: the register refuses a NUL, and no reader sees the other control characters. */
public final class Ecriture {

    public static final String REFUS = "Le texte contient un caractère qui ne s'écrit pas.";

    private Ecriture() {}

    /** True with half of a two-part character, or with a control character other than a tab or the end of a line. */
    public static boolean illisible(String texte) {
        return texte.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE
                || Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
    }

    /** The same for a name, which stands on one line. */
    public static boolean illisibleSurUneLigne(String texte) {
        return illisible(texte) || texte.codePoints().anyMatch(Character::isISOControl);
    }
}
