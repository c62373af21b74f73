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
    AIDE_FERMEE;

    /** A later start and a paper to add are tried together, and told in the order they were found. */
    public int ordre() {
        return this == PIECE_A_JOINDRE ? AUTRE_DATE.ordinal() : ordinal();
    }
}
