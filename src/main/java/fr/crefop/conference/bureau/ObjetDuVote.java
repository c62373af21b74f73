package fr.crefop.conference.bureau;

/** What the bureau is asked. */
public enum ObjetDuVote {
    OPPORTUNITE("Opportunité d'approfondir le dossier"),
    ADOPTION("Adoption du plan proposé");

    private final String libelle;

    ObjetDuVote(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
