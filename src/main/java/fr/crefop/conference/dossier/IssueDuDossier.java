package fr.crefop.conference.dossier;

/** How a case ended. */
public enum IssueDuDossier {
    PLAN_ADOPTE("Plan adopté par la conférence"),
    PLAN_DIRECT("Plan engagé directement par les financeurs"),
    MODELE_APPLIQUE("Modèle de solution appliqué, les financeurs s'engagent"),
    NON_RECEVABLE("Saisine non recevable"),
    SANS_SUITE("Sans suite : le complément demandé n'est pas venu"),
    REJETE("Rejeté par le bureau"),
    ABANDONNE("Projet abandonné");

    private final String libelle;

    IssueDuDossier(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    /** Whether the funders' commitments outlive the case. */
    public boolean avecUnPlan() {
        return this == PLAN_ADOPTE || this == PLAN_DIRECT || this == MODELE_APPLIQUE;
    }
}
