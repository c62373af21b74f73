package fr.crefop.conference.bureau;

/** The four colleges of the bureau, equal (référentiel D.4). */
public enum College {
    ETAT("État", "État"),
    REGION("Région", "Région"),
    SALARIES("Organisations syndicales de salariés", "des organisations syndicales de salariés"),
    EMPLOYEURS("Organisations d'employeurs", "des organisations d'employeurs");

    private final String libelle;
    private final String apresCollege;

    College(String libelle, String apresCollege) {
        this.libelle = libelle;
        this.apresCollege = apresCollege;
    }

    public String libelle() {
        return libelle;
    }

    /** As it follows the word "collège" in a sentence. */
    public String apresCollege() {
        return apresCollege;
    }
}
