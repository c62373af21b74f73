package fr.crefop.conference.cadre;

/** A heading of cost (référentiel B.15). Remuneration is not one of them: it has a single payer and no cost to fill. */
public enum Rubrique {
    CP("Coûts pédagogiques"),
    /** Examen, jury, certification; a cost of its own since 2019 (regime-2019-2026, C). */
    VAL("Frais de validation"),
    FNP("Frais non pédagogiques"),
    TR("Transport"),
    HE("Hébergement"),
    RE("Restauration"),
    GE("Garde d'enfants");

    private final String libelle;

    Rubrique(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
