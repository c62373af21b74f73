package fr.crefop.conference.bureau;

/** What the bureau is asked. */
public enum ObjetDuVote {
    OPPORTUNITE("Opportunité d'approfondir le dossier",
            "Le bureau veut-il approfondir ce dossier et donner mandat à un groupe de travail ?"),
    ADOPTION("Adoption du plan proposé",
            "Le bureau adopte-t-il ce plan, dont chaque part est engagée par son financeur ?");

    private final String libelle;
    private final String question;

    ObjetDuVote(String libelle, String question) {
        this.libelle = libelle;
        this.question = question;
    }

    public String libelle() {
        return libelle;
    }

    public String question() {
        return question;
    }
}
