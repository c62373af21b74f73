package fr.crefop.conference.financement;

import fr.crefop.conference.dossier.Demande;

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

    private static String opacif(Demande demande) {
        return demande.parcours().opacif() == null ? FONGECIF : demande.parcours().opacif();
    }

    private static String opca(Demande demande) {
        return demande.parcours().opca() == null ? OPCA_INCONNU : "OPCA_" + demande.parcours().opca();
    }
}
