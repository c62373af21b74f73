package fr.crefop.conference.dossier;

/**
 * A referral ready to be stored: already read and found valid.
 *
 * @param consentement null as long as nobody recorded that the person agreed: no funder then sees the case
 */
public record Saisine(String motif, Identite identite, Demande demande, Consentement consentement) {

    /** What a correction replaces and compares: what the person agreed to is recorded apart. */
    public Saisine(String motif, Identite identite, Demande demande) {
        this(motif, identite, demande, null);
    }

    Saisine sansConsentement() {
        return new Saisine(motif, identite, demande);
    }
}
