package fr.crefop.conference.dossier;

/**
 * A referral ready to be stored: already read and found valid.
 *
 * @param departement of the domicile, as the Code officiel géographique writes it; null when it is not told. In no plan: it counts cases
 * @param consentement null as long as nobody recorded that the person agreed: no funder then sees the case
 */
public record Saisine(String motif, Identite identite, Demande demande, Consentement consentement, String departement) {

    /** Where the person lives is not told. */
    public Saisine(String motif, Identite identite, Demande demande, Consentement consentement) {
        this(motif, identite, demande, consentement, null);
    }

    /** What a correction replaces and compares: what the person agreed to is recorded apart. */
    public Saisine(String motif, Identite identite, Demande demande) {
        this(motif, identite, demande, null);
    }

    /** What a plan, a vote or a reader may change for. */
    Saisine sansConsentement() {
        return new Saisine(motif, identite, demande);
    }
}
