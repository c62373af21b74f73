package fr.crefop.conference.conventions;

/** A funder that may sign a convention, and the group whose members sign for it. */
public enum Partie {
    FONGECIF("fongecif", "FONGECIF Centre-Val de Loire"),
    POLE_EMPLOI("pole-emploi", "Pôle emploi"),
    REGION("region", "Région Centre-Val de Loire"),
    OPCA("opca", "OPCA"),
    AGEFIPH("agefiph", "AGEFIPH"),
    FPSPP("fpspp", "FPSPP");

    private final String groupe;
    private final String libelle;

    Partie(String groupe, String libelle) {
        this.groupe = groupe;
        this.libelle = libelle;
    }

    /** Code of the group of accounts. */
    public String groupe() {
        return groupe;
    }

    public String libelle() {
        return libelle;
    }
}
