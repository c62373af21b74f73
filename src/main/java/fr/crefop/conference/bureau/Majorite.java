package fr.crefop.conference.bureau;

/** What an answer must gather when those who voted do not all agree ({@code conference.vote.majorite}). */
public enum Majorite {
    /** More than half of the colleges present: abstentions weigh against (référentiel, {@code crefop.vote.regle}). */
    PRESENTS("majorité des présents"),
    /** More than half of the colleges that took sides: abstentions weigh nothing. */
    EXPRIMES("majorité des exprimés"),
    /** No majority will do: everybody who takes sides must agree. */
    CONSENSUS("consensus");

    private final String libelle;

    Majorite(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    boolean estAtteinte(long voix, long exprimes, long presents) {
        return switch (this) {
            case PRESENTS -> 2 * voix > presents;
            case EXPRIMES -> 2 * voix > exprimes;
            case CONSENSUS -> voix == exprimes;
        };
    }
}
