package fr.crefop.conference.financement;

import fr.crefop.conference.dossier.Demande;
import java.util.EnumSet;
import java.util.Set;

/** Who pays a dispositif for a given person (référentiel I.4), as a funder's code: POLE_EMPLOI, OPCA_CONSTRUCTYS… */
public final class PayeurDuDispositif {

    public static final String FONGECIF = "FONGECIF_CVL";
    public static final String EMPLOYEUR = "EMPLOYEUR";
    public static final String BENEFICIAIRE = "BENEFICIAIRE";

    /** No OPCA is named in the demande: nobody can answer for it. */
    public static final String OPCA_INCONNU = "OPCA";

    private PayeurDuDispositif() {}

    /** @param avecCifCdd whether CIF_CDD contributes to the same plan: the OPACIF then pays the CPF as well */
    public static String de(Dispositif dispositif, Demande demande, boolean avecCifCdd) {
        return switch (dispositif) {
            case CPF_DE -> avecCifCdd ? opacif(demande) : "POLE_EMPLOI";
            case AIF, AIDE_MOBILITE, AGEPI -> "POLE_EMPLOI";
            case CIF_CDD, CIF_CDI -> opacif(demande);
            case REGION_PRF, REGION_VISA, REGION_SANITAIRE_SOCIAL, REGION_CHEQUE -> "REGION_CVL";
            case CPF_SALARIE, PERIODE_PROFESSIONNALISATION, PLAN_FORMATION, CSP_OPCA -> opca(demande);
            case CSP_FPSPP -> "FPSPP";
            case AGEFIPH -> "AGEFIPH";
            case EMPLOYEUR -> EMPLOYEUR;
            case APPORT_PERSONNEL -> BENEFICIAIRE;
        };
    }

    /** The ways by which a funder may pay somebody; none for the person and the employer, who keep no account here. */
    public static Set<Dispositif> dispositifsDe(String financeur) {
        return switch (financeur) {
            case "POLE_EMPLOI" -> EnumSet.of(Dispositif.CPF_DE, Dispositif.AIF, Dispositif.AIDE_MOBILITE, Dispositif.AGEPI);
            case "REGION_CVL" -> EnumSet.of(Dispositif.REGION_PRF, Dispositif.REGION_VISA,
                    Dispositif.REGION_SANITAIRE_SOCIAL, Dispositif.REGION_CHEQUE);
            case "FPSPP" -> EnumSet.of(Dispositif.CSP_FPSPP);
            case "AGEFIPH" -> EnumSet.of(Dispositif.AGEFIPH);
            case EMPLOYEUR, BENEFICIAIRE -> EnumSet.noneOf(Dispositif.class);
            default -> financeur.startsWith(OPCA_INCONNU)
                    ? EnumSet.of(Dispositif.CPF_SALARIE, Dispositif.PERIODE_PROFESSIONNALISATION, Dispositif.PLAN_FORMATION,
                            Dispositif.CSP_OPCA)
                    : EnumSet.of(Dispositif.CIF_CDD, Dispositif.CIF_CDI, Dispositif.CPF_DE);
        };
    }

    private static String opacif(Demande demande) {
        return demande.parcours().opacif() == null ? FONGECIF : demande.parcours().opacif();
    }

    private static String opca(Demande demande) {
        return demande.parcours().opca() == null ? OPCA_INCONNU : "OPCA_" + demande.parcours().opca();
    }
}
