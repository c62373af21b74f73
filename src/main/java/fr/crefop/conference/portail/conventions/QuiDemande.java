package fr.crefop.conference.portail.conventions;

import fr.crefop.conference.etudes.Origine;
import fr.crefop.conference.securite.Compte;
import java.util.Optional;

/** In whose name an account may refer a study (référentiel D.2, step 1). */
final class QuiDemande {

    private QuiDemande() {}

    /** Empty for those who only run the procedure. */
    static Optional<Origine> origine(Compte compte) {
        return compte.groupes().stream().sorted().flatMap(groupe -> Optional.ofNullable(switch (groupe) {
            case BUREAU_ETAT, BUREAU_REGION, BUREAU_SALARIES, BUREAU_EMPLOYEURS -> Origine.AUTOSAISINE;
            case CFOR -> Origine.COMMISSION;
            case POLE_EMPLOI, FONGECIF, REGION, OPCA, AGEFIPH, FPSPP -> Origine.PARTENAIRE;
            case CONSEILLER -> Origine.STRUCTURE;
            default -> null;
        }).stream()).findFirst();
    }
}
