package fr.crefop.conference.conventions;

/** The life of a convention. Only the last three have been in force, each for its own days. */
public enum EtatConvention {
    PROJET("Projet"),
    EN_SIGNATURE("En signature"),
    /** A party refused to sign. */
    NON_CONCLUE("Non conclue"),
    ACTIVE("En vigueur"),
    DENONCEE("Dénoncée"),
    EXPIREE("Expirée");

    private final String libelle;

    EtatConvention(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
