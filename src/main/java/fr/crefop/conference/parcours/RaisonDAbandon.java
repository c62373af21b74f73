package fr.crefop.conference.parcours;

/** Why a person gives up her training, as far as a list can say it. Nothing of it is about health: {@link #PERSONNELLE} says no more. */
public enum RaisonDAbandon {
    EMPLOI_TROUVE("Un emploi trouvé"),
    PERSONNELLE("Une raison personnelle ou familiale"),
    ARGENT("L'argent : les revenus ou ce qu'il restait à payer"),
    TRANSPORT_OU_LOGEMENT("Le transport ou le logement"),
    CONTENU("La formation n'était pas celle attendue"),
    ORGANISME("L'organisme a arrêté la formation"),
    /** Said in words beside it. */
    AUTRE("Une autre raison");

    private final String libelle;

    RaisonDAbandon(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
