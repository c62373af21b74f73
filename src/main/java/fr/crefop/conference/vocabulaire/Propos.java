package fr.crefop.conference.vocabulaire;

import fr.crefop.conference.cadre.Dispositif;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What a requirement found or expected, before it is said: a rule concludes with these, {@link Raisons} makes the sentence. */
public sealed interface Propos {

    /** How a number stands to what was expected of it; none for a number that was found. */
    enum Sens {
        TROUVE(""), AU_MOINS("au moins "), PLUS_DE("plus de "), MOINS_DE("moins de "), AU_PLUS("au plus "), ENFANT_DE_MOINS_DE("un enfant de moins de ");

        private final String mots;

        Sens(String mots) {
            this.mots = mots;
        }

        String mots() {
            return mots;
        }
    }

    /** How several codes go together. */
    enum Liste { TROUVES, L_UN, AUCUN, UN_DE_LA_LISTE, HORS_DE_LA_LISTE }

    /** @param donnee path of the datum that was answered */
    record Reponse(String donnee, boolean oui) implements Propos {}

    record Quantite(Sens sens, BigDecimal nombre, String unite) implements Propos {}

    record Codes(Liste liste, Collection<?> codes) implements Propos {}

    /** @param code two digits of INSEE */
    record Region(String code) implements Propos {}

    /** @param avant what happens, or should, on that day */
    record Jour(String avant, LocalDate jour) implements Propos {}

    /** @param cle of the parameter that says whether it is active; {@code debut} of the training, whose day names who signs it */
    record Convention(String cle, boolean active, LocalDate debut) implements Propos {}

    record Mobilisable(Dispositif dispositif, boolean oui) implements Propos {}

    /**
     * Words of a régime.
     *
     * @param texte {@code {constate}} or {@code {attendu}} in it stands for the part, as found or as expected
     * @param partie null when nothing stands in it
     */
    record Texte(String texte, Propos partie) implements Propos {}

    /** @param toutes all of them, else one of them */
    record Plusieurs(boolean toutes, List<Propos> parties) implements Propos {}

    static Propos texte(String texte) {
        return texte == null ? null : new Texte(texte, null);
    }

    /** The two together; null says nothing. */
    static Propos reunir(Propos a, Propos b, boolean toutes) {
        if (a == null || b == null || a.equals(b)) {
            return a == null ? b : a;
        }
        return new Plusieurs(toutes, List.of(a, b));
    }
}
