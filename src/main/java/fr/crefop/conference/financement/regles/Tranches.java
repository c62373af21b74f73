package fr.crefop.conference.financement.regles;

import fr.crefop.conference.financement.bareme.Valeur;
import java.math.BigDecimal;
import java.util.Map;

/** A grid of rates by slices of SMIC: {@code [{jusquA: 2, taux: 100}, {taux: 95}]}; the bound belongs to its slice. */
final class Tranches {

    private Tranches() {}

    static BigDecimal taux(Valeur tranches, BigDecimal salaire, BigDecimal smic) {
        for (Map<String, Object> tranche : tranches.lignes()) {
            BigDecimal jusquA = (BigDecimal) tranche.get("jusquA");
            if (jusquA == null || salaire.compareTo(smic.multiply(jusquA)) <= 0) {
                return (BigDecimal) tranche.get("taux");
            }
        }
        throw new IllegalStateException("La grille " + tranches.cle() + " n'a pas de dernière tranche");
    }
}
