package fr.crefop.conference.engagements;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Financeur;
import fr.crefop.conference.cadre.Nature;
import fr.crefop.conference.dossier.Demande;
import java.util.Optional;

/**
 * The shares that nobody is asked for, because what commits them stands in the saisine already: the holder alone decides to use
 * the account, and the law makes the person pay what it makes her pay (regime-2019-2026, K).
 */
final class AccordsDeLaSaisine {

    private AccordsDeLaSaisine() {}

    /** @return what commits that share, in a sentence; empty when its funder has to answer, as for any derogation */
    static Optional<String> pour(Engagement part, Demande demande) {
        if (part.lignes().stream().anyMatch(ligne -> ligne.derogation() != null)) {
            return Optional.empty();
        }
        if (part.lignes().stream().allMatch(ligne -> ligne.dispositif().nature() == Nature.OBLIGATOIRE)) {
            return Optional.of("Part que la loi laisse à la personne");
        }
        Financeur financeur = Cadre.lu().financeurs().get(part.financeur());
        return financeur != null && financeur.accord() != null && Boolean.TRUE.equals(demande.valeur(financeur.accord()))
                ? Optional.of("Accord de la personne, enregistré par le conseiller avec la saisine") : Optional.empty();
    }
}
