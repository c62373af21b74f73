package fr.crefop.conference.securite.droits;

import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.securite.Pouvoir;
import fr.crefop.conference.securite.Role;
import java.util.List;
import java.util.Set;

/**
 * One thing that people do, and who may.
 *
 * @param publique without an account too
 * @param dossier null when it is done on no case
 * @param etats of the case, in which it is open; empty: in all of them
 * @param introuvable whether its addresses do not exist for those who may not, rather than being forbidden
 * @param avertis those who are told all the same that they may not: they read there
 * @param pouvoir what the key of a partner must be given for it; null: no key does it
 */
public record Action(String code, String phrase, boolean publique, Set<Role> roles, Dossier dossier, Set<EtatDossier> etats,
        boolean introuvable, Set<Role> avertis, List<Adresse> adresses, Pouvoir pouvoir) {

    /** Which cases: those the role sees, those it sees whole, or those it follows as their advisor does. */
    public enum Dossier { SIEN, ENTIER, SUIVI }

    public boolean ouverteA(Set<Role> siens) {
        return publique || siens.stream().anyMatch(roles::contains);
    }

    /** Whether the address exists for those roles, to whom it is not open. */
    public boolean existePour(Set<Role> siens) {
        return !introuvable || siens.stream().anyMatch(avertis::contains);
    }

    public boolean ouverteEn(EtatDossier etat) {
        return etats.isEmpty() || etats.contains(etat);
    }
}
