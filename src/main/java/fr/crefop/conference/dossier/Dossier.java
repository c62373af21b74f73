package fr.crefop.conference.dossier;

import java.time.Instant;

/**
 * A case referred to the conférence.
 *
 * @param numero {@code CF-<year>-<5 digits>}
 * @param auteur account of the advisor who referred it, {@code structure} theirs at that time (may be null)
 * @param closLe null while it is not closed
 * @param motifDeFin what somebody typed to end it; null when nobody did, and once erased
 * @param voie null until the secretariat chose; {@code issue} null until the case ended or was decided
 */
public record Dossier(
        String numero,
        Instant recuLe,
        String auteur,
        String structure,
        String motif,
        Identite identite,
        Demande demande,
        EtatDossier etat,
        Voie voie,
        IssueDuDossier issue,
        Instant closLe,
        String motifDeFin) {

    /** Whether it is open and the secretariat has not yet chosen how it will be dealt with. */
    public boolean enAttenteDeSaVoie() {
        return voie == null && issue == null;
    }
}
