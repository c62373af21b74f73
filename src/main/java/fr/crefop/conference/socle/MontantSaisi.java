package fr.crefop.conference.socle;

import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** An amount as a French person types it: {@code 1 250,50}. Exact: nothing is rounded silently. */
public final class MontantSaisi {

    /** No exponent: 1e2147483647 is a short text and a number no memory holds. */
    private static final Pattern NOMBRE = Pattern.compile("[-+]?+(?:[0-9]++\\.?+[0-9]*+|\\.[0-9]++)");

    /** Far beyond any amount, spaces included: what is longer is not looked at, nor repeated. */
    private static final int LONGUEUR_MAXIMALE = 40;

    private MontantSaisi() {}

    /** @throws RefusMetier below zero, with more than two decimals, or from a thousand million on */
    public static Montant lire(String champ, String texte) {
        if (texte.length() > LONGUEUR_MAXIMALE) {
            throw refus(champ, null, "Montant en euros attendu, par exemple 415,00.");
        }
        String chiffres = texte.replaceAll("[\\s\\u00a0\\u202f€]", "").replace(',', '.');
        if (!NOMBRE.matcher(chiffres).matches()) {
            throw refus(champ, texte, "Montant en euros attendu, par exemple 415,00.");
        }
        BigDecimal euros = new BigDecimal(chiffres);
        if (euros.stripTrailingZeros().scale() > 2 || euros.signum() < 0 || euros.precision() - euros.scale() > 9) {
            throw refus(champ, texte, "Montant en euros attendu, positif, avec deux décimales au plus.");
        }
        return new Montant(euros);
    }

    private static RefusMetier refus(String champ, String valeur, String message) {
        return new RefusMetier(message, List.of(new Erreur(champ, valeur, message)));
    }
}
