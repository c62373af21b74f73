package fr.crefop.conference.financement.regles;

import fr.crefop.conference.financement.bareme.Valeur;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * Another amount of the same income, from a place of the training on.
 *
 * @param depuis where it begins
 * @param mensuel euros a month, exact
 * @param ecriture how it came about; null when it is simply the amount
 * @param parametres which decided of it
 */
record Palier(Function<Calendrier, Jalon> depuis, BigDecimal mensuel, String ecriture, List<Valeur> parametres) {}
