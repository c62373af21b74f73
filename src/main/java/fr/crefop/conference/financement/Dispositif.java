package fr.crefop.conference.financement;

/** A way of paying for training, as the public contract names it, with the name a French reader knows. */
public enum Dispositif {
    CPF_DE("CPF du demandeur d'emploi"),
    CPF_SALARIE("CPF du salarié"),
    AIF("Aide individuelle à la formation (AIF)"),
    CIF_CDD("Congé individuel de formation CDD"),
    CIF_CDI("Congé individuel de formation CDI"),
    REGION_PRF("Programme régional de formation"),
    REGION_VISA("Visa libres savoirs"),
    REGION_SANITAIRE_SOCIAL("Formations sanitaires et sociales"),
    REGION_CHEQUE("Chèque formation de la Région"),
    PERIODE_PROFESSIONNALISATION("Période de professionnalisation"),
    PLAN_FORMATION("Plan de formation (OPCA)"),
    EMPLOYEUR("Employeur"),
    AGEFIPH("AGEFIPH"),
    CSP_OPCA("CSP, part de l'OPCA"),
    CSP_FPSPP("CSP, part du FPSPP"),
    AIDE_MOBILITE("Aide à la mobilité"),
    AGEPI("Aide à la garde d'enfants (AGEPI)"),
    APPORT_PERSONNEL("Apport personnel");

    private final String libelle;

    Dispositif(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
