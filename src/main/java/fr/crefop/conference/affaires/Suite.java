package fr.crefop.conference.affaires;

import java.util.regex.Pattern;

/** What follows the two letters of a number: its year and its rank in five digits. */
final class Suite {

    static final String MOTIF = "-\\d{4}-\\d{5}";
    static final Pattern NUMERO = Pattern.compile("([A-Z]{2})-(\\d{4})-(\\d{5})");
    static final Pattern DOSSIER = Pattern.compile(Affaire.Dossier.CODE + MOTIF);

    private Suite() {}

    static String ecrire(String code, int annee, long rang) {
        return "%s-%d-%05d".formatted(code, annee, rang);
    }
}
