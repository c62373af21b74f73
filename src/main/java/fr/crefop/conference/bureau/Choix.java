package fr.crefop.conference.bureau;

import java.math.BigDecimal;

/** What a college may answer (référentiel I.5). Silence is none of these: it counts as absent. */
public enum Choix {
    POUR("Pour", "pour", "pour", Resultat.ADOPTE),
    CONTRE("Contre", "contre", "contre", Resultat.REJETE),
    ABSTENTION("Abstention", "abstention", "abstentions", null),
    AJOURNEMENT("Ajournement", "ajournement", "ajournements", Resultat.AJOURNE),
    DEMANDE_COMPLEMENT("Demande de complément", "demande de complément", "demandes de complément", Resultat.COMPLEMENT);

    private final String libelle;
    private final String un;
    private final String plusieurs;
    private final Resultat resultat;

    Choix(String libelle, String un, String plusieurs, Resultat resultat) {
        this.libelle = libelle;
        this.un = un;
        this.plusieurs = plusieurs;
        this.resultat = resultat;
    }

    public String libelle() {
        return libelle;
    }

    /** What the vote gives when this answer prevails; null for an abstention, which takes no side. */
    public Resultat resultat() {
        return resultat;
    }

    /** {@code 3 pour}, {@code 1 abstention}, {@code 30 % contre}. */
    String compte(String nombre) {
        return nombre + " " + (nombre.equals("1") ? un : plusieurs);
    }

    /** "Three colleges for"; an abstention, an adjournment or a request is counted by itself. */
    boolean seDitDeQuiVote() {
        return this == POUR || this == CONTRE;
    }

    /** The word alone, as it follows a number of voices. */
    String mot(BigDecimal voix) {
        return voix.compareTo(BigDecimal.ONE) == 0 ? un : plusieurs;
    }
}
