package fr.crefop.conference.travaux;

import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Repondant;

/** Who is asked for an advice: a whole group or organisation, one of whose people answers, or one person. The other is null. */
public record Acteur(Repondant groupe, String compte) {

    static Acteur groupe(Repondant groupe) {
        return new Acteur(groupe, null);
    }

    static Acteur personne(String compte) {
        return new Acteur(null, compte);
    }

    /** As a form names it: {@code groupe:agefiph}, {@code compte:fongecif}. */
    public String code() {
        return groupe == null ? "compte:" + compte : "groupe:" + groupe.code();
    }

    public boolean est(Compte autre) {
        return groupe == null ? autre.identifiant().equals(compte) : autre.est(groupe);
    }
}
