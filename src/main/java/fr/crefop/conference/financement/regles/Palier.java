package fr.crefop.conference.financement.regles;

import static fr.crefop.conference.financement.bareme.Nombres.euros;

import fr.crefop.conference.financement.bareme.Valeur;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Another amount of the same income, from a place of the training on.
 *
 * @param depuis where it begins
 * @param mensuel euros a month, exact
 * @param ecriture how it came about; null when it is simply the amount
 * @param parametres which decided of it, as regles did
 */
record Palier(Function<Calendrier, Jalon> depuis, BigDecimal mensuel, String ecriture, List<Valeur> parametres, List<Regle> regles) {

    /** Of which no rule of its own decided. */
    Palier(Function<Calendrier, Jalon> depuis, BigDecimal mensuel, String ecriture, List<Valeur> parametres) {
        this(depuis, mensuel, ecriture, parametres, List.of());
    }

    /** The same, raised to that floor by that rule where it is below. */
    Palier releve(BigDecimal plancher, Valeur parametre, Regle regle) {
        return mensuel.compareTo(plancher) >= 0 ? this : new Palier(depuis, plancher, "max(" + ecriture + " ; " + euros(plancher) + ")",
                Stream.concat(parametres.stream(), Stream.of(parametre)).toList(), List.of(regle));
    }
}
