package fr.crefop.conference.dossier;

/** Who the person is. Never logged, never a process variable. */
public record Identite(String nom, String prenom) {

    /** What those read who decide of a case without knowing whose it is. */
    public static final Identite TUE = new Identite(null, null);

    public boolean estTue() {
        return nom == null;
    }

    public String nomComplet() {
        return estTue() ? "Personne non nommée" : prenom + " " + nom;
    }
}
