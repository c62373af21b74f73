package fr.crefop.conference.bureau;

/** What the conférence gives itself so many working days for, between admissibility and decision; in the order of the procedure. */
public enum DelaiDeLaConference {
    OPPORTUNITE("vote d'opportunité", "delaiOpportunite"),
    MANDAT("mandat du groupe de travail", "delaiMandat"),
    PROPOSITION("proposition du groupe de travail", "delaiProposition"),
    ENGAGEMENT("réponse des financeurs", "delaiEngagement"),
    RESPONSABLE("réponse du responsable d'un financeur muet", "delaiResponsable"),
    ADOPTION("vote d'adoption", "delaiAdoption"),
    DEPARTAGE("départage d'un vote à égalité", "delaiDepartage");

    private final String libelle;
    private final String champ;

    DelaiDeLaConference(String libelle, String champ) {
        this.libelle = libelle;
        this.champ = champ;
    }

    public static DelaiDeLaConference duVote(ObjetDuVote objet) {
        return switch (objet) {
            case OPPORTUNITE -> OPPORTUNITE;
            case ADOPTION -> ADOPTION;
        };
    }

    public String libelle() {
        return libelle;
    }

    /** Name of the answer that shortens it. */
    public String champ() {
        return champ;
    }
}
