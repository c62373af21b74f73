package fr.crefop.conference.bureau;

/** What a vote gave. */
public enum Resultat {
    ADOPTE("Adopté"),
    REJETE("Rejeté"),
    AJOURNE("Ajourné"),
    /** The bureau wants to know more before it answers. */
    COMPLEMENT("Complément demandé");

    private final String libelle;

    Resultat(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
