package fr.crefop.conference.journal;

import java.util.Collection;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an act was about, as codes: {@code financeur=AGEFIPH;accorde=1200.00}. No blank fits in, so no sentence does: what a
 * person typed stands where it can be erased, never here. The database refuses it too.
 */
public final class Codes {

    static final Codes AUCUN = new Codes(null);

    private static final int LONGUEUR_MAXIMALE = 4_000;
    private static final Pattern VALEUR = Pattern.compile("[A-Za-z0-9_.:,+/@-]+");

    private final String texte;

    private Codes(String texte) {
        this.texte = texte;
    }

    /**
     * @param paires a name, then its value, then the next; a null value is left out. Of several values, all stand, joined by {@code +}
     * @throws IllegalArgumentException when a value is no code: a fault of the caller, never of a person
     */
    public static Codes de(Object... paires) {
        StringJoiner texte = new StringJoiner(";");
        for (int i = 0; i < paires.length; i += 2) {
            if (paires[i + 1] != null) {
                texte.add(paires[i] + "=" + code((String) paires[i], paires[i + 1]));
            }
        }
        if (texte.length() > LONGUEUR_MAXIMALE) {
            throw new IllegalArgumentException("Trop de codes pour un acte : " + texte.length() + " caractères");
        }
        return texte.length() == 0 ? AUCUN : new Codes(texte.toString());
    }

    private static String code(String nom, Object valeur) {
        String code = valeur instanceof Enum<?> constante ? constante.name()
                : valeur instanceof Collection<?> plusieurs ? plusieurs.stream().map(Object::toString).collect(Collectors.joining("+"))
                : valeur.toString();
        if (!code.isEmpty() && !VALEUR.matcher(code).matches()) {
            // Not the value itself: whatever it is, it would stand in the server's log.
            throw new IllegalArgumentException("Ce n'est pas un code pour le journal : " + nom);
        }
        return code;
    }

    @Override
    public boolean equals(Object autre) {
        return autre instanceof Codes codes && Objects.equals(codes.texte, texte);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(texte);
    }

    /** Null when there is nothing to tell. */
    String texte() {
        return texte;
    }
}
