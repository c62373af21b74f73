package fr.crefop.conference.bureau;

/** In what quality a person answers for a college: a substitute does so in the absence of the titular (référentiel D.4). */
public enum Qualite {
    TITULAIRE("titulaire"),
    SUPPLEANT_DU_TITULAIRE_ABSENT("suppléant, en l'absence du titulaire"),
    /** Taken all the same, and said: an absence that nobody declared is an absence too. */
    SUPPLEANT("suppléant, sans absence déclarée du titulaire"),
    SUPPLEANT_SANS_TITULAIRE("suppléant, siège sans titulaire"),
    /** For another seat, which gave its own a proxy for the session. */
    MANDATAIRE("par procuration"),
    /** Nothing is written of who holds the seat: nothing more is said of who answered. */
    SANS_MANDAT("sans mandat écrit");

    private final String libelle;

    Qualite(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    /** {@code par procuration donnée à Région, siège 1}. @param procuration the seat that has the proxy; null without one */
    public String libelle(Votant procuration) {
        return procuration == null ? libelle : libelle + " donnée à " + procuration.libelle();
    }
}
