package fr.crefop.conference.engagements;

import fr.crefop.conference.financement.Dispositif;
import fr.crefop.conference.financement.Rubrique;
import fr.crefop.conference.socle.Montant;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What one funder is asked in one round, and its answer.
 *
 * @param motif reason of a refusal, or a comment; {@code par} and {@code le} are null while no answer came
 */
public record Engagement(
        long id,
        String numero,
        int tour,
        Base base,
        String financeur,
        EtatEngagement etat,
        String motif,
        String par,
        Instant le,
        List<Ligne> lignes) {

    /** What the funders were asked: the computed plan, what a model adds to it, or what the working group proposed. */
    public enum Base { PLAN, MODELE, PROPOSITION }

    /** @param accorde null while no answer came */
    public record Ligne(
            Dispositif dispositif, Rubrique rubrique, Montant demande, Montant accorde, String derogation) {

        Ligne sansReponse() {
            return new Ligne(dispositif, rubrique, demande, null, derogation);
        }
    }

    /** Whether the funder is asked the same lines as there, to the cent. */
    boolean demandeAutantQue(Engagement autre) {
        return lignes.stream().map(Ligne::sansReponse).toList()
                .equals(autre.lignes.stream().map(Ligne::sansReponse).toList());
    }

    public Montant demande() {
        return Montant.somme(lignes.stream().map(Ligne::demande));
    }

    /** Zero unless the funder committed. */
    public Montant accorde() {
        return Montant.somme(lignes.stream().map(Ligne::accorde).filter(Objects::nonNull));
    }
}
