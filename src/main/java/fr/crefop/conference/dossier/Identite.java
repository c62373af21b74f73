package fr.crefop.conference.dossier;

/** Who the person is. Never logged, never a process variable. */
public record Identite(String nom, String prenom) {

    public String nomComplet() {
        return prenom + " " + nom;
    }
}
