package fr.crefop.conference.parcours;

/** A scale without a middle: who does not know does not answer. */
public enum Appreciation {
    OUI("Oui, tout à fait"),
    PLUTOT_OUI("Plutôt oui"),
    PLUTOT_NON("Plutôt non"),
    NON("Non, pas du tout");

    private final String libelle;

    Appreciation(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
