package fr.crefop.conference.portail.saisie;

import fr.crefop.conference.dossier.TypeDeDonnee;

/** What to type, told to a person who typed something else. */
final class Exemples {

    private Exemples() {}

    /** Null where the page lets nothing unreadable be typed. */
    static String de(TypeDeDonnee type) {
        return switch (type) {
            case NOMBRE, EUROS, MONTANTS_PAR_CLE -> "Donnez un nombre, par exemple 1\u00a0250,50.";
            case ENTIER -> "Donnez un nombre entier, par exemple 12.";
            case LISTE_ENTIERS -> "Donnez des nombres entiers séparés par des points-virgules, par exemple 3 ; 8.";
            case DATE, DATES_PAR_CLE -> "Donnez une date, par exemple 17/09/2018.";
            default -> null;
        };
    }
}
