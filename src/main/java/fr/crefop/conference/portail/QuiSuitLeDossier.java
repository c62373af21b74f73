package fr.crefop.conference.portail;

import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import org.springframework.stereotype.Component;

/**
 * Whose case it is: its author's while they work for its structure, and any advisor's of that structure, so that a leave does
 * not stop a person.
 */
@Component
class QuiSuitLeDossier {

    private final Comptes comptes;

    QuiSuitLeDossier(Comptes comptes) {
        this.comptes = comptes;
    }

    boolean est(String identifiant, Dossier dossier) {
        return identifiant.equals(dossier.auteur()) && comptes.travailleEncorePour(dossier.structure(), identifiant)
                || comptes.conseillersDe(dossier.structure()).stream().anyMatch(compte -> compte.identifiant().equals(identifiant));
    }

    /** Who answers for the person at the page of the case; the secretariat once nobody of the structure is left. */
    boolean repond(String identifiant, Dossier dossier) {
        return est(identifiant, dossier) || comptes.est(identifiant, Groupe.SECRETARIAT)
                && !comptes.travailleEncorePour(dossier.structure(), dossier.auteur()) && comptes.conseillersDe(dossier.structure()).isEmpty();
    }
}
