package fr.crefop.conference.financement.ressources;

import fr.crefop.conference.financement.bareme.Valeur;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.vocabulaire.PhrasesDesRessources;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A value of the barème as an amount: euros, a part, or a grid that holds some. */
final class MontantDit {

    private static final Set<String> UNITES = Set.of("euros", "pourcent");
    private static final List<String> EUROS_DES_GRILLES = List.of("montant", "plafond");

    private MontantDit() {}

    /** Empty for what is no amount, for nought, and for a grid that nobody filled. */
    static Optional<String> de(Valeur valeur) {
        if (UNITES.contains(valeur.unite())) {
            boolean nul = valeur.contenu() instanceof BigDecimal nombre && nombre.signum() == 0;
            return nul ? Optional.empty() : Optional.of(valeur.enFrancais());
        }
        return valeur.contenu() instanceof List<?> ? Optional.of(grille(valeur)) : Optional.empty();
    }

    /** From the least to the most of its euros; how many rows it has where they are something else. */
    private static String grille(Valeur valeur) {
        List<BigDecimal> euros = valeur.lignes().stream().flatMap(MontantDit::euros).toList();
        return euros.isEmpty() ? valeur.enFrancais() : PhrasesDesRessources.montants(euros.size(),
                new Montant(euros.stream().min(BigDecimal::compareTo).orElseThrow()), new Montant(euros.stream().max(BigDecimal::compareTo).orElseThrow()));
    }

    private static Stream<BigDecimal> euros(Map<String, Object> ligne) {
        return EUROS_DES_GRILLES.stream().map(ligne::get).filter(Objects::nonNull).filter(BigDecimal.class::isInstance).map(BigDecimal.class::cast);
    }
}
