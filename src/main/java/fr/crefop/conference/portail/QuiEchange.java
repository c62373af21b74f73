package fr.crefop.conference.portail;

import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Droits;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.RapporteurDuDossier;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Who reads and writes the messages of a case: those who follow its person, the secretariat, its rapporteur or who stands in for them.
 * Not the colleges, the funders or the members of the group, rapporteurs of other cases or not, nor an advisor who handed it over,
 * whatever else they see of it.
 */
@Component
class QuiEchange {

    private final LectureDesDossiers dossiers;
    private final QuiSuitLeDossier suivi;
    private final RapporteurDuDossier rapporteurs;
    private final Comptes comptes;
    private final Droits droits;

    QuiEchange(LectureDesDossiers dossiers, QuiSuitLeDossier suivi, RapporteurDuDossier rapporteurs, Comptes comptes, Droits droits) {
        this.dossiers = dossiers;
        this.suivi = suivi;
        this.rapporteurs = rapporteurs;
        this.comptes = comptes;
        this.droits = droits;
    }

    /** Empty for who is not one of them. */
    Optional<Dossier> surLeDossier(String numero, String compte) {
        return !droits.permet(compte, "echanger-des-messages") ? Optional.empty() : dossiers.entier(numero, compte)
                .filter(dossier -> suivi.est(compte, dossier) || comptes.est(compte, Groupe.SECRETARIAT) || rapporteurs.est(compte, numero));
    }
}
