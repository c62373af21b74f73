package fr.crefop.conference.parcours;

/** Whether a person works six months after her training. Not known is an answer of its own, and never no. */
public enum Emploi {
    OUI("En emploi"),
    NON("Pas en emploi"),
    INCONNU("Pas connu");

    private final String libelle;

    Emploi(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
