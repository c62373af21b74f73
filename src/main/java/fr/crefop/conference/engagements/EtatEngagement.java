package fr.crefop.conference.engagements;

/** Where a funder's answer stands. */
public enum EtatEngagement {
    ATTENDU("Réponse attendue"),
    ACCEPTE("Engagé"),
    REFUSE("Refusé"),
    SANS_REPONSE("Sans réponse à l'échéance");

    private final String libelle;

    EtatEngagement(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
