package fr.crefop.conference.securite;

import fr.crefop.conference.bureau.College;
import fr.crefop.conference.financement.PayeurDuDispositif;
import java.util.Set;

/** Which group of accounts answers for a college or a funder (référentiel I.4). */
public final class QuiRepond {

    private static final Set<String> OPACIF_DE_BRANCHE =
            Set.of("FAF_TT", "FAFSEA", "AFDAS", "UNAGECIF", "UNIFORMATION", "UNIFAF");

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
    public static Groupe pourLeFinanceur(String financeur) {
        if (financeur.startsWith("OPCA") || OPACIF_DE_BRANCHE.contains(financeur)) {
            return Groupe.OPCA;
        }
        return switch (financeur) {
            case "POLE_EMPLOI" -> Groupe.POLE_EMPLOI;
            case PayeurDuDispositif.FONGECIF -> Groupe.FONGECIF;
            case "REGION_CVL" -> Groupe.REGION;
            case "AGEFIPH" -> Groupe.AGEFIPH;
            case "FPSPP" -> Groupe.FPSPP;
            case PayeurDuDispositif.EMPLOYEUR -> Groupe.SECRETARIAT;
            case PayeurDuDispositif.BENEFICIAIRE -> Groupe.CONSEILLER;
            default -> throw new IllegalArgumentException("Aucun groupe ne répond pour " + financeur);
        };
    }
}
