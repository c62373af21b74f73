package fr.crefop.conference.bureau;

/** What a vote gave. */
public enum Resultat {
    ADOPTE("Adopté"),
    REJETE("Rejeté"),
    AJOURNE("Ajourné");

    private final String libelle;

    Resultat(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
