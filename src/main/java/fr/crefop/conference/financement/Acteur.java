package fr.crefop.conference.financement;

/** Whose act a deadline of the plan is. */
public enum Acteur {
    CONSEILLER("le conseiller"),
    PERSONNE("la personne"),
    ORGANISME("l'organisme de formation"),
    EMPLOYEUR("l'employeur");

    private final String libelle;

    Acteur(String libelle) {
        this.libelle = libelle;
    }

    /** With its article. */
    public String libelle() {
        return libelle;
    }
}
