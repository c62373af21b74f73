package fr.crefop.conference.financement;

/** What a conseil is about, in the order in which a plan gives them. */
public enum TypeDeConseil {
    /** Somebody bought the session: the plan has nothing to pay. */
    SESSION_ACHETEE,
    /** A fund of the person's own, outside this régime. */
    FONDS_PROPRES,
    AUTRE_DATE,
    PIECE_A_JOINDRE,
    /** What is to be done first, before a dispositif may be asked for. */
    DEMARCHE,
    CONVENTION,
    DONNEE_A_FOURNIR,
    /** Somebody pays, and the amount is not known. */
    MONTANT_INCONNU,
    COUT_INCONNU,
    COMMISSION,
    /** What the plan takes for granted, and somebody may know better. */
    A_VERIFIER,
    /** A value that nobody has read again at its source for a year. */
    VALEUR_A_REVERIFIER,
    /** A value known for an earlier year than that of the training. */
    VALEUR_RECONDUITE,
    /** What may make the person lose an amount, or get some of it back, once the plan is settled. */
    RAPPEL,
    /** What a text that is announced, and not in force, would change. */
    A_VENIR,
    /** An aid outside the plan that the person, the employer or the training body may ask for. */
    AUTRE_AIDE,
    AIDE_FERMEE;

    /** A later start and a paper to add are tried together, and told in the order they were found. */
    public int ordre() {
        return this == PIECE_A_JOINDRE ? AUTRE_DATE.ordinal() : ordinal();
    }
}
