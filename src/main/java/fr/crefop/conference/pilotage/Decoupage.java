package fr.crefop.conference.pilotage;

/** By what the cases are told apart; the year or the quarter of reception comes beside. */
public enum Decoupage {
    ENSEMBLE("Tous les dossiers"),
    STATUT("Statut de la personne"),
    REGION("Région du domicile"),
    /** Each within its region: {@code region/departement}, of which either may be unknown. */
    DEPARTEMENT("Département du domicile"),
    REGIME("Règles applicables");

    private final String libelle;

    Decoupage(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
