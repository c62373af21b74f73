package fr.crefop.conference.financement.redaction;

import fr.crefop.conference.dossier.Parcours;
import fr.crefop.conference.financement.Dispositif;
import fr.crefop.conference.financement.moteur.Evaluation;

/** Who pays (référentiel I.4). */
final class Financeurs {

    private Financeurs() {}

    static String de(Dispositif dispositif, Evaluation e) {
        Parcours parcours = e.demande().parcours();
        return switch (dispositif) {
            case CPF_DE -> e.affectation().contribue(Dispositif.CIF_CDD) ? parcours.opacif() : "POLE_EMPLOI";
            case AIF, AIDE_MOBILITE, AGEPI -> "POLE_EMPLOI";
            case CIF_CDD, CIF_CDI -> parcours.opacif();
            case REGION_PRF, REGION_VISA, REGION_SANITAIRE_SOCIAL, REGION_CHEQUE -> "REGION_CVL";
            case CPF_SALARIE, PERIODE_PROFESSIONNALISATION, PLAN_FORMATION, CSP_OPCA -> "OPCA_" + parcours.opca();
            case CSP_FPSPP -> "FPSPP";
            case AGEFIPH -> "AGEFIPH";
            case EMPLOYEUR -> "EMPLOYEUR";
            case APPORT_PERSONNEL -> "BENEFICIAIRE";
        };
    }
}
