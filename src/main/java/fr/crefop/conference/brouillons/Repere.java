package fr.crefop.conference.brouillons;

import java.io.Serializable;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page read of a draft: which state of it, and a name of the page itself. It travels with the form, so that what is saved over a
 * state that somebody else wrote meanwhile is told; what the same page wrote before, and was never answered for, is its own.
 *
 * @param version 0 when there was none
 */
public record Repere(long version, String page) implements Serializable {

    /** The name of the field, and of the header of an answer to the script. */
    public static final String CHAMP = "repere";

    /** What one's own is kept with all the same: in the address of the one button that does it, never a field, which every button would send. */
    public static final String AUTRE = "repereAutre";

    private static final Pattern ECRIT = Pattern.compile("(\\d{1,18})\\.([0-9a-f-]{36})");

    /** Of a page that is about to be shown. */
    public static Repere nouveau(long version) {
        return new Repere(version, UUID.randomUUID().toString());
    }

    /** @return null when nothing that can be read was sent: nobody is then held to what they have read */
    public static Repere lire(String texte) {
        Matcher lu = ECRIT.matcher(texte == null ? "" : texte);
        return lu.matches() ? new Repere(Long.parseLong(lu.group(1)), lu.group(2)) : null;
    }

    /** By the button that keeps one's own all the same, what was told with the refusal; else what the page had read. */
    public static Repere choisi(String autre, String lu) {
        Repere voulu = lire(autre);
        return voulu == null ? lire(lu) : voulu;
    }

    /** The same page, after another state. */
    Repere apres(long autre) {
        return new Repere(autre, page);
    }

    @Override
    public String toString() {
        return version + "." + page;
    }
}
