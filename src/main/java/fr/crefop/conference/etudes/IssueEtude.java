package fr.crefop.conference.etudes;

/** How a study ended. */
public enum IssueEtude {
    CONVENTION("Une convention est en vigueur"),
    MODELE("Un modèle de solution est en vigueur"),
    NON_RECEVABLE("Non recevable"),
    NON_APPROFONDIE("Le bureau n'a pas voulu approfondir"),
    SANS_SUITE("Sans suite"),
    REJETEE("Le bureau n'a pas adopté la proposition du groupe"),
    NON_CONCLUE("Une partie n'a pas signé la convention");

    private final String libelle;

    IssueEtude(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
