package fr.crefop.conference.bureau;

/** What a vote gave. */
public enum Resultat {
    ADOPTE("Adopté", "Adoptée"),
    REJETE("Rejeté", "Rejetée"),
    AJOURNE("Ajourné", "Ajournée"),
    /** The bureau wants to know more before it answers. */
    COMPLEMENT("Complément demandé", "Complément demandé");

    private final String libelle;
    private final String participe;

    Resultat(String libelle, String participe) {
        this.libelle = libelle;
        this.participe = participe;
    }

    public String libelle() {
        return libelle;
    }

    /** What became of the question put to the vote. */
    String participe() {
        return participe;
    }
}
