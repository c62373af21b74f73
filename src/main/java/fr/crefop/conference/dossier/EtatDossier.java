package fr.crefop.conference.dossier;

/** Where a case stands, in the words of the procedure. */
public enum EtatDossier {
    RECU("Reçu, recevabilité à vérifier"),
    A_COMPLETER("À compléter par le conseiller"),
    EN_OPPORTUNITE("Vote du bureau sur l'opportunité"),
    EN_MANDAT("Mandat à donner"),
    EN_TRAVAUX("Groupe de travail"),
    EN_ENGAGEMENT("Engagement des financeurs"),
    EN_ADOPTION("Vote du bureau sur l'adoption"),
    NOTIFIE("Plan notifié, entrée en formation à confirmer"),
    CLOS("Clos");

    private final String libelle;

    EtatDossier(String libelle) {
        this.libelle = libelle;
    }

    /** Whether the colleges of the bureau are answering. */
    public boolean estUnVote() {
        return this == EN_OPPORTUNITE || this == EN_ADOPTION;
    }

    public String libelle() {
        return libelle;
    }
}
