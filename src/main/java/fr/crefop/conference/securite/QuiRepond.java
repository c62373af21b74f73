package fr.crefop.conference.securite;

import fr.crefop.conference.bureau.College;
import fr.crefop.conference.financement.PayeurDuDispositif;

/** Which accounts answer for a college or a funder (référentiel I.4). */
public final class QuiRepond {

    private QuiRepond() {}

    public static Groupe pour(College college) {
        return switch (college) {
            case ETAT -> Groupe.BUREAU_ETAT;
            case REGION -> Groupe.BUREAU_REGION;
            case SALARIES -> Groupe.BUREAU_SALARIES;
            case EMPLOYEURS -> Groupe.BUREAU_EMPLOYEURS;
        };
    }

    /** @throws IllegalArgumentException for a funder no group answers for: better no task than one that nobody sees */
    public static Repondant pourLeFinanceur(String financeur) {
        return Organisme.duFinanceur(financeur).map(Repondant::de).orElseGet(() -> Repondant.de(groupe(financeur)));
    }

    private static Groupe groupe(String financeur) {
        return switch (financeur) {
            case "POLE_EMPLOI" -> Groupe.POLE_EMPLOI;
            case PayeurDuDispositif.FONGECIF -> Groupe.FONGECIF;
            case "REGION_CVL" -> Groupe.REGION;
            case "AGEFIPH" -> Groupe.AGEFIPH;
            case "FPSPP" -> Groupe.FPSPP;
            // Nobody knows which OPCA it is: never all of them.
            case PayeurDuDispositif.EMPLOYEUR, PayeurDuDispositif.OPCA_INCONNU -> Groupe.SECRETARIAT;
            case PayeurDuDispositif.BENEFICIAIRE -> Groupe.CONSEILLER;
            default -> throw new IllegalArgumentException("Aucun groupe ne répond pour " + financeur);
        };
    }
}
