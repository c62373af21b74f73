package fr.crefop.conference.etudes;

/** Who referred a problem (référentiel D.2, step 1). */
public enum Origine {
    AUTOSAISINE("Autosaisine du bureau"),
    COMMISSION("Commission du CREFOP"),
    PARTENAIRE("Financeur partenaire"),
    STRUCTURE("Structure d'accompagnement");

    private final String libelle;

    Origine(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
