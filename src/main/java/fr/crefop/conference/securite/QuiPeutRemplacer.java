package fr.crefop.conference.securite;

import java.util.Objects;

/**
 * A substitute acts for the same groups and organisations; for an advisor or a funder, from the same house too: one house
 * never answers for another, nor reads its cases.
 */
final class QuiPeutRemplacer {

    private QuiPeutRemplacer() {}

    static boolean peut(Compte remplacant, Compte absent) {
        boolean memeMaison = Objects.equals(remplacant.structure(), absent.structure());
        return !remplacant.identifiant().equals(absent.identifiant())
                && remplacant.groupes().containsAll(absent.groupes())
                && remplacant.organismes().containsAll(absent.organismes())
                && (memeMaison || absent.groupes().stream().noneMatch(g -> g.estFinanceur() || g == Groupe.CONSEILLER));
    }
}
