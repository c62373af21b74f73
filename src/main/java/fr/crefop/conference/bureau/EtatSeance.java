package fr.crefop.conference.bureau;

/** How far a session of the bureau has come. Its agenda changes while it is planned only; its minutes never. */
public enum EtatSeance {
    PREVUE("Prévue"),
    CONVOQUEE("Convoquée"),
    CLOSE("Close"),
    ANNULEE("Annulée");

    private final String libelle;

    EtatSeance(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
