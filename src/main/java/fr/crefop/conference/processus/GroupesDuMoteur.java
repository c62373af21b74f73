package fr.crefop.conference.processus;

import fr.crefop.conference.bureau.College;
import fr.crefop.conference.financement.PayeurDuDispositif;
import java.util.Set;

/** Which group of accounts does what (référentiel I.4). */
public final class GroupesDuMoteur {

    public static final String SECRETARIAT = "secretariat";
    public static final String RAPPORTEUR = "rapporteur";
    private static final Set<String> OPACIF_DE_BRANCHE =
            Set.of("FAF_TT", "FAFSEA", "AFDAS", "UNAGECIF", "UNIFORMATION", "UNIFAF");

    private GroupesDuMoteur() {}

    public static String de(College college) {
        return switch (college) {
            case ETAT -> "bureau-etat";
            case REGION -> "bureau-region";
            case SALARIES -> "bureau-salaries";
            case EMPLOYEURS -> "bureau-employeurs";
        };
    }

    /** @throws IllegalArgumentException for a funder no group answers for: better no task than one that nobody sees */
    public static String duFinanceur(String financeur) {
        if (financeur.startsWith("OPCA") || OPACIF_DE_BRANCHE.contains(financeur)) {
            return "opca";
        }
        return switch (financeur) {
            case "POLE_EMPLOI" -> "pole-emploi";
            case PayeurDuDispositif.FONGECIF -> "fongecif";
            case "REGION_CVL" -> "region";
            case "AGEFIPH" -> "agefiph";
            case "FPSPP" -> "fpspp";
            case PayeurDuDispositif.EMPLOYEUR -> SECRETARIAT;
            default -> throw new IllegalArgumentException("Aucun groupe ne répond pour " + financeur);
        };
    }
}
