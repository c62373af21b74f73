package fr.crefop.conference.bureau;

/** In what quality a person answers for a college: a substitute does so in the absence of the titular (référentiel D.4). */
public enum Qualite {
    TITULAIRE("titulaire"),
    SUPPLEANT("suppléant");

    private final String libelle;

    Qualite(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
