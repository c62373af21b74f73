package fr.crefop.conference.socle;

import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.math.BigDecimal;
import java.util.List;

/** An amount as a French person types it: {@code 1 250,50}. Exact: nothing is rounded silently. */
public final class MontantSaisi {

    private MontantSaisi() {}

    /** @throws RefusMetier below zero, with more than two decimals, or from a thousand million on */
    public static Montant lire(String champ, String texte) {
        String chiffres = texte.replaceAll("[\\s\\u00a0\\u202f€]", "").replace(',', '.');
        try {
            BigDecimal euros = new BigDecimal(chiffres);
            if (euros.stripTrailingZeros().scale() > 2 || euros.signum() < 0 || euros.precision() - euros.scale() > 9) {
                throw refus(champ, texte, "Montant en euros attendu, positif, avec deux décimales au plus.");
            }
            return new Montant(euros);
        } catch (NumberFormatException e) {
            throw refus(champ, texte, "Montant en euros attendu, par exemple 415,00.");
        }
    }

    private static RefusMetier refus(String champ, String valeur, String message) {
        return new RefusMetier(message, List.of(new Erreur(champ, valeur, message)));
    }
}
