package fr.crefop.conference.travaux;

/** Where an advice stands. One that was not received never holds the group up: it is closed as NON_RENDU. */
public enum EtatExpertise {
    ATTENDU("Avis attendu"),
    RENDU("Avis rendu"),
    REVOQUE("Demande retirée"),
    NON_RENDU("Avis non rendu");

    private final String libelle;

    EtatExpertise(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
