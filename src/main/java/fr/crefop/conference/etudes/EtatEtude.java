package fr.crefop.conference.etudes;

/** Where a study is. */
public enum EtatEtude {
    DEPOSEE("Déposée"),
    EN_OPPORTUNITE("Le bureau vote l'opportunité"),
    EN_MANDAT("Mandat à donner"),
    EN_ETUDE("Un groupe de travail étudie"),
    EN_ADOPTION("Le bureau vote la proposition du groupe"),
    EN_SIGNATURE("Convention en signature"),
    CLOSE("Close");

    private final String libelle;

    EtatEtude(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
