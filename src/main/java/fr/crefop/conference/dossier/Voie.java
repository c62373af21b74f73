package fr.crefop.conference.dossier;

/** How a case is treated (référentiel I.5); the secretariat chooses, the system only proposes. */
public enum Voie {
    DIRECTE("Voie directe : le plan est complet, les financeurs s'engagent"),
    MODELE("Modèle : une solution déjà approuvée s'applique, les financeurs s'engagent"),
    CONFERENCE("Conférence : le bureau est saisi");

    private final String libelle;

    Voie(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    /** Its name alone: {@code Voie directe}. */
    public String court() {
        return libelle.substring(0, libelle.indexOf(" :"));
    }
}
