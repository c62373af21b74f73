package fr.crefop.conference.engagements;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Financeur;
import fr.crefop.conference.cadre.Nature;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.LigneDePlan;
import java.util.List;
import java.util.Optional;

/**
 * The shares that nobody is asked for, because what commits them stands in the saisine already: the holder alone decides to use
 * the account, and the law makes the person pay what it makes her pay (regime-2019-2026, K).
 */
final class AccordsDeLaSaisine {

    private AccordsDeLaSaisine() {}

    /** @return what commits that share, in a sentence; empty when its funder has to answer, as for any derogation */
    static Optional<String> pour(Engagement part, Demande demande) {
        return pour(part.financeur(), part.lignes().stream()
                .map(ligne -> new LigneDePlan(part.financeur(), ligne.dispositif(), ligne.rubrique(), ligne.demande(), ligne.derogation(), ligne.dotation())).toList(), demande);
    }

    /** The same, before it is asked. */
    static Optional<String> pour(String qui, List<LigneDePlan> siennes, Demande demande) {
        if (siennes.stream().anyMatch(ligne -> ligne.derogation() != null)) {
            return Optional.empty();
        }
        if (siennes.stream().allMatch(ligne -> ligne.dispositif().nature() == Nature.OBLIGATOIRE)) {
            return Optional.of("Part que la loi laisse à la personne");
        }
        Financeur financeur = Cadre.lu().financeurs().get(qui);
        return financeur != null && financeur.accord() != null && Boolean.TRUE.equals(demande.valeur(financeur.accord()))
                ? Optional.of("Accord de la personne, enregistré par le conseiller avec la saisine") : Optional.empty();
    }
}
