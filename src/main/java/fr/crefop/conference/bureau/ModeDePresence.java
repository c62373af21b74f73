package fr.crefop.conference.bureau;

/** How a seat is present at a session; one that is absent is not noted. */
public enum ModeDePresence {
    PRESENT("présent"),
    A_DISTANCE("présent à distance"),
    /** Its member gave somebody else a proxy for that session. */
    REPRESENTE("représenté");

    private final String libelle;

    ModeDePresence(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
