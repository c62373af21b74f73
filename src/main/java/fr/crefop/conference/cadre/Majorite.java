package fr.crefop.conference.cadre;

/** Of what an answer must gather the majority when those who voted do not all agree. */
public enum Majorite {
    /** Of the voices present: abstentions weigh against (référentiel, {@code crefop.vote.regle}). */
    PRESENTS("majorité des présents", "présents"),
    /** Of the voices that took sides: abstentions weigh nothing. */
    EXPRIMES("majorité des exprimés", "exprimés"),
    /** No majority will do: everybody who takes sides must agree. */
    CONSENSUS("consensus", "exprimés");

    private final String libelle;
    private final String deQuoi;

    Majorite(String libelle, String deQuoi) {
        this.libelle = libelle;
        this.deQuoi = deQuoi;
    }

    public String libelle() {
        return libelle;
    }

    /** As it follows "sur 16". */
    public String deQuoi() {
        return deQuoi;
    }
}
