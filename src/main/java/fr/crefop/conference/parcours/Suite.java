package fr.crefop.conference.parcours;

/** What may follow an entry into training. */
public enum Suite {
    ABANDON("A quitté la formation"),
    FIN("A terminé la formation"),
    /** Asked of who finished, six months after. */
    EMPLOI("Situation six mois après la formation");

    private final String libelle;

    Suite(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
