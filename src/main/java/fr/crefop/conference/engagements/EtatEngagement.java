package fr.crefop.conference.engagements;

/** Where a funder's answer stands. */
public enum EtatEngagement {
    ATTENDU("Réponse attendue"),
    ACCEPTE("Engagé"),
    ACCEPTE_MOINS("Engagé pour une partie"),
    /** An offer under conditions: nothing is committed until the group takes it up and the funder accepts it. */
    CONTRE_PROPOSE("Contre-proposition"),
    REFUSE("Refusé"),
    SANS_REPONSE("Sans réponse à l'échéance");

    private final String libelle;

    EtatEngagement(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    /** Whether the amount agreed is money that the funder owes. */
    public boolean engage() {
        return this == ACCEPTE || this == ACCEPTE_MOINS;
    }
}
