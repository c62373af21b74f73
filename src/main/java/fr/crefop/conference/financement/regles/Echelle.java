package fr.crefop.conference.financement.regles;

import fr.crefop.conference.financement.bareme.Valeur;
import java.math.BigDecimal;
import java.util.List;

/**
 * A monthly amount and those that follow it during the training.
 *
 * @param mensuel euros a month, from the first day
 * @param ecriture how it came about; null when it is simply the amount
 * @param parametres which decided of it
 * @param suites in the order of the training
 */
record Echelle(BigDecimal mensuel, String ecriture, List<Valeur> parametres, List<Palier> suites) {

    static Echelle fixe(BigDecimal mensuel, Valeur... parametres) {
        return new Echelle(mensuel, null, List.of(parametres), List.of());
    }
}
