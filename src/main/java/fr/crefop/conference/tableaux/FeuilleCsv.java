package fr.crefop.conference.tableaux;

import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.Montant;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * As French spreadsheets open it: UTF-8 with its mark, semicolons, decimal commas, every cell between quotes. A text that a spreadsheet would compute
 * begins with an apostrophe instead.
 */
final class FeuilleCsv implements Feuille {

    private static final String MARQUE = "\ufeff";
    private static final String FORMULES = "=+-@\t\r\n";
    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRANCE);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.FRANCE);

    private final Writer texte;

    FeuilleCsv(OutputStream sortie, List<String> titres) throws IOException {
        texte = new BufferedWriter(new OutputStreamWriter(sortie, StandardCharsets.UTF_8));
        texte.write(MARQUE);
        ligne(titres);
    }

    @Override
    public void ligne(List<?> cellules) throws IOException {
        texte.write(cellules.stream().map(FeuilleCsv::cellule).collect(Collectors.joining(";")));
        texte.write("\r\n");
    }

    private static String cellule(Object valeur) {
        return '"' + dite(valeur).replace("\"", "\"\"") + '"';
    }

    private static String dite(Object valeur) {
        if (valeur == null) {
            return "";
        }
        if (valeur instanceof Montant montant) {
            return montant.euros().toPlainString().replace('.', ',');
        }
        if (valeur instanceof LocalDate jour) {
            return JOUR.format(jour);
        }
        if (valeur instanceof Instant moment) {
            return MOMENT.format(LocalDateTime.ofInstant(moment, HorlogeConfiguration.PARIS));
        }
        if (valeur instanceof Number nombre) {
            return nombre.toString().replace('.', ',');
        }
        String mots = valeur.toString();
        return commenceUneFormule(mots) ? "'" + mots : mots;
    }

    /** Spaces before it, of any kind, do not stop a spreadsheet. */
    private static boolean commenceUneFormule(String valeur) {
        return !valeur.isEmpty() && FORMULES.indexOf(valeur.charAt(0)) >= 0
                || valeur.chars().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c)).limit(1).anyMatch(c -> FORMULES.indexOf(c) >= 0);
    }

    @Override
    public void envoyer() throws IOException {
        texte.flush();
    }

    @Override
    public void close() throws IOException {
        texte.flush();
    }
}
