package fr.crefop.conference.portail.saisie;

/** How a field is shown and read. */
public enum TypeDeChamp {
    TEXTE, TEXTE_LONG, DATE, ENTIER, NOMBRE, EUROS,
    /** Three answers: yes, no, not known. */
    OUI_NON,
    CHOIX, CHOIX_MULTIPLE, LISTE_ENTIERS, LISTE_TEXTES,
    /** One optional date per key of the options. */
    DATES_PAR_CLE,
    /** Lines {@code key = value}. */
    HYPOTHESES
}
