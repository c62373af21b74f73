package fr.crefop.conference.parcours;

/**
 * What a person says of her plan at one moment. Each answer is null where she gave none.
 *
 * @param clair whether the plan was clear, {@code tenu} whether it held
 * @param texte in her words, for the secretariat alone
 */
public record Parole(Appreciation clair, Appreciation tenu, Manque manque, String texte) {

    boolean estVide() {
        return clair == null && tenu == null && manque == null && texte == null;
    }
}
