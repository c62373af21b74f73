package fr.crefop.conference.parcours;

/** When a person is asked for her word. */
public enum MomentDeParole {
    ENTREE("Après l'entrée en formation"),
    FIN("À la fin");

    private final String libelle;

    MomentDeParole(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
