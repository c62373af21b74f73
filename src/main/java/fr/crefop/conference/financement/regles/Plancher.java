package fr.crefop.conference.financement.regles;

import static fr.crefop.conference.financement.bareme.Nombres.euros;
import static fr.crefop.conference.financement.bareme.Nombres.nombre;

import fr.crefop.conference.financement.bareme.Valeur;
import java.math.BigDecimal;

/**
 * What a monthly income does not go below.
 *
 * @param mensuel euros a month, exact
 */
public record Plancher(BigDecimal mensuel, String ecriture, Valeur... parametres) {

    /** None: the income is what was entered, whatever that comes to. */
    static Plancher aucun(Valeur saisie) {
        return new Plancher(BigDecimal.ZERO, "", saisie);
    }

    public static Plancher mensuel(Valeur mensuel) {
        return new Plancher(mensuel.decimal(), euros(mensuel.decimal()), mensuel);
    }

    /** Of an amount a day, by so many days. */
    public static Plancher parJour(Valeur jour, Valeur jours) {
        return new Plancher(jour.decimal().multiply(jours.decimal()), euros(jour.decimal()) + " × " + nombre(jours.decimal()), jour, jours);
    }
}
