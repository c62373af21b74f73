package fr.crefop.conference.bureau;

/** What a college may answer (référentiel I.5). Silence is none of these: it counts as absent. */
public enum Choix {
    POUR("Pour"),
    CONTRE("Contre"),
    ABSTENTION("Abstention"),
    AJOURNEMENT("Ajournement"),
    DEMANDE_COMPLEMENT("Demande de complément");

    private final String libelle;

    Choix(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
