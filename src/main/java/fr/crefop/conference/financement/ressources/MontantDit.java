package fr.crefop.conference.financement.ressources;

import fr.crefop.conference.financement.bareme.Valeur;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.vocabulaire.PhrasesDesRessources;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    /** From the least to the most of its euros, where each row has some; how many rows it has where one of them is something else. */
    private static String grille(Valeur valeur) {
        for (String colonne : EUROS_DES_GRILLES) {
            List<BigDecimal> euros = valeur.lignes().stream().map(ligne -> ligne.get(colonne)).filter(BigDecimal.class::isInstance).map(BigDecimal.class::cast).toList();
            if (!euros.isEmpty() && euros.size() == valeur.lignes().size()) {
                return PhrasesDesRessources.montants(euros.size(), new Montant(euros.stream().min(BigDecimal::compareTo).orElseThrow()),
                        new Montant(euros.stream().max(BigDecimal::compareTo).orElseThrow()));
            }
        }
        return valeur.enFrancais();
    }
}
