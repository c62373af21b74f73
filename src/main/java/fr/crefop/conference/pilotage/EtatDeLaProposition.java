package fr.crefop.conference.pilotage;

/** Where a proposed value stands. */
public enum EtatDeLaProposition {
    AU_VOTE("Soumise au vote du bureau"),
    ADOPTEE("Adoptée : la valeur est fixée"),
    REFUSEE("Refusée : rien n'a changé"),
    RENDUE("Rendue au secrétariat : rien n'a changé");

    private final String libelle;

    EtatDeLaProposition(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
