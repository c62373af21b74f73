package fr.crefop.conference.pilotage;

/** The life of one version of a model. Only an approved one is offered to a case. */
public enum EtatDuModele {
    PROJET("Projet"),
    /** A draft that the group of a study writes: only its study brings it to the bureau. */
    EN_ETUDE("Préparé par une étude"),
    EN_APPROBATION("Soumis au bureau"),
    APPROUVE("Approuvé par le bureau"),
    REFUSE("Refusé par le bureau"),
    REMPLACE("Remplacé par une version plus récente"),
    RETIRE("Retiré");

    private final String libelle;

    EtatDuModele(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
