package fr.crefop.conference.parcours;

/** What was missing most, from the first day to this one. */
public enum Manque {
    RIEN("Rien d'important"),
    ARGENT("De l'argent"),
    INFORMATION("Des informations claires"),
    DELAI("Des réponses plus rapides"),
    ACCOMPAGNEMENT("Quelqu'un à qui parler"),
    PRATIQUE("De l'aide pour le transport, le logement ou la garde des enfants"),
    AUTRE("Autre chose");

    private final String libelle;

    Manque(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
