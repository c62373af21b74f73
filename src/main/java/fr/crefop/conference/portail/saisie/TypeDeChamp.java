package fr.crefop.conference.portail.saisie;

/** How a field is shown and read. */
public enum TypeDeChamp {
    TEXTE, TEXTE_LONG, DATE, ENTIER, NOMBRE, EUROS,
    /** Three answers: yes, no, not known. */
    OUI_NON,
    CHOIX, CHOIX_MULTIPLE, LISTE_ENTIERS, LISTE_TEXTES,
    /** One optional date per key of the options. */
    DATES_PAR_CLE;

    /** What to type, told to a person; null where the page lets nothing unreadable be typed. */
    String exemple() {
        return switch (this) {
            case NOMBRE, EUROS -> "Donnez un nombre, par exemple 1\u00a0250,50.";
            case ENTIER -> "Donnez un nombre entier, par exemple 12.";
            case LISTE_ENTIERS -> "Donnez des nombres entiers séparés par des points-virgules, par exemple 3 ; 8.";
            case DATE, DATES_PAR_CLE -> "Donnez une date, par exemple 17/09/2018.";
            default -> null;
        };
    }
}
