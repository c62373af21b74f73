package fr.crefop.conference.socle;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as French spreadsheets open it: UTF-8 with its mark, semicolons, every cell between quotes. A cell that a spreadsheet
 * would compute begins with an apostrophe instead.
 */
public final class TableauCsv {

    private static final String MARQUE = "\ufeff";
    private static final String FORMULES = "=+-@\t\r\n";

    private final StringBuilder texte = new StringBuilder(MARQUE);

    public TableauCsv(List<String> titres) {
        ligne(titres);
    }

    public TableauCsv ligne(List<String> cellules) {
        texte.append(cellules.stream().map(TableauCsv::cellule).collect(Collectors.joining(";"))).append("\r\n");
        return this;
    }

    private static String cellule(String valeur) {
        String sure = valeur == null ? "" : commenceUneFormule(valeur) ? "'" + valeur : valeur;
        return '"' + sure.replace("\"", "\"\"") + '"';
    }

    /** Spaces before it, of any kind, do not stop a spreadsheet. */
    private static boolean commenceUneFormule(String valeur) {
        return !valeur.isEmpty() && FORMULES.indexOf(valeur.charAt(0)) >= 0
                || valeur.chars().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c)).limit(1).anyMatch(c -> FORMULES.indexOf(c) >= 0);
    }

    public byte[] octets() {
        return texte.toString().getBytes(StandardCharsets.UTF_8);
    }
}
