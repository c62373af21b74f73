package fr.crefop.conference.securite;

import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.securite.droits.DroitsEcrits;
import fr.crefop.conference.securite.droits.Portee;
import fr.crefop.conference.securite.droits.VueDesDossiers;
import java.util.Set;

/**
 * A case of the matrix, with what was done on it: told here by who did it, so that the rights are not asked who has them.
 *
 * @param rapporteur null without a mandate; {@code sollicites} the accounts of the funders that are asked
 */
record DossierDEssai(String numero, EtatDossier etat, String structure, boolean misAuxVoix, String rapporteur, Set<String> sollicites) {

    /** Whether the account sees it, by that rights file. */
    boolean estVuDe(Compte compte, DroitsEcrits droits) {
        return Role.de(compte).stream().flatMap(role -> droits.dossiers(role).stream()).anyMatch(vue -> couvre(vue, compte));
    }

    /** Whether the account sees the whole of it. */
    boolean estVuEntierDe(Compte compte, DroitsEcrits droits) {
        return Role.de(compte).stream().flatMap(role -> droits.dossiers(role).stream()).anyMatch(vue -> vue.vue().entiere() && couvre(vue, compte));
    }

    private boolean couvre(VueDesDossiers vue, Compte compte) {
        return (vue.etats().isEmpty() || vue.etats().contains(etat)) && lie(vue.portee(), compte);
    }

    private boolean lie(Portee portee, Compte compte) {
        return switch (portee) {
            case TOUS -> true;
            case STRUCTURE -> structure.equals(compte.structure());
            case MIS_AUX_VOIX -> misAuxVoix;
            case SOLLICITE -> sollicites.contains(compte.identifiant());
            case MANDAT -> compte.identifiant().equals(rapporteur);
            // Every case of the matrix has a structure, which it never left, a rapporteur who still is one, a group of its rapporteur alone, and nobody answers by delegation.
            case SANS_STRUCTURE, TRANSFERE, MANDAT_SANS_RAPPORTEUR, MEMBRE_DU_GROUPE, DELEGUE -> false;
        };
    }
}
