package fr.crefop.conference.referentiels;

import fr.crefop.conference.socle.DateSaisie;
import fr.crefop.conference.socle.Ecriture;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A line of a CSV, by the names of its columns; what is wrong with one of them is said in French. */
final class LigneDeReferentiel {

    private static final int TEXTE = 2_000;

    private final Map<String, Integer> colonnes;
    private final List<String> cellules;

    LigneDeReferentiel(Map<String, Integer> colonnes, List<String> cellules) {
        this.colonnes = colonnes;
        this.cellules = cellules;
    }

    /** What cannot be read of a line. */
    static final class Illisible extends Exception {

        Illisible(String message) {
            super(message);
        }
    }

    /** Empty where nothing is written, or no column is called so. */
    String texte(String colonne) throws Illisible {
        Integer rang = colonnes.get(colonne);
        String dit = rang == null || rang >= cellules.size() ? "" : cellules.get(rang);
        if (dit.length() > TEXTE || Ecriture.illisible(dit)) {
            throw new Illisible("la colonne " + colonne + " est trop longue ou contient un caractère qui ne s'écrit pas.");
        }
        return dit;
    }

    String exiger(String colonne) throws Illisible {
        String dit = texte(colonne);
        if (dit.isEmpty()) {
            throw new Illisible("la colonne " + colonne + " est vide.");
        }
        return dit;
    }

    /** @param attendu what it looks like, in French */
    String exiger(String colonne, Pattern forme, String attendu) throws Illisible {
        String dit = exiger(colonne);
        if (!forme.matcher(dit).matches()) {
            throw new Illisible("la colonne " + colonne + " dit « " + abrege(dit) + " » ; on attend " + attendu + ".");
        }
        return dit;
    }

    /** Null where nothing is written. */
    LocalDate date(String colonne) throws Illisible {
        String dit = texte(colonne);
        try {
            return dit.isEmpty() ? null : LocalDate.parse(DateSaisie.enIso(dit));
        } catch (DateTimeParseException e) {
            throw new Illisible("la colonne " + colonne + " dit « " + abrege(dit) + " » ; on attend une date, comme 31/08/2027.");
        }
    }

    private static String abrege(String texte) {
        return texte.length() > 60 ? texte.substring(0, 60) + "…" : texte;
    }
}
