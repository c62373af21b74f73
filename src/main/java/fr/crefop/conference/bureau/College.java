package fr.crefop.conference.bureau;

/** The four colleges of the bureau, equal (référentiel D.4). */
public enum College {
    ETAT("État"),
    REGION("Région"),
    SALARIES("Organisations syndicales de salariés"),
    EMPLOYEURS("Organisations d'employeurs");

    private final String libelle;

    College(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
