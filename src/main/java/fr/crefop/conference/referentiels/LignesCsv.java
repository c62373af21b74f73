package fr.crefop.conference.referentiels;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads CSV as France compétences writes it, a line at a time: UTF-8, semicolons, cells between quotes where they hold one, or the end of a line. */
final class LignesCsv {

    private static final int COLONNES = 60;
    private static final int CARACTERES = 20_000;
    private static final char MARQUE = '\ufeff';

    private final BufferedReader texte;
    private long ligne = 1;
    private long debut = 1;

    LignesCsv(InputStream fichier) {
        texte = new BufferedReader(new InputStreamReader(fichier, StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    /** Of what was returned last, from 1. */
    long ligne() {
        return debut;
    }

    /** @return the cells, stripped; an empty list for an empty line, null after the last */
    List<String> suivante() throws IOException {
        debut = ligne;
        List<String> cellules = new ArrayList<>();
        StringBuilder cellule = new StringBuilder();
        boolean cite = false;
        boolean lu = false;
        for (int c = lire(); c >= 0; c = lire()) {
            if (!lu && c == MARQUE && debut == 1) {
                continue;
            }
            lu = true;
            if (c == '\n') {
                ligne++;
            }
            if (cite) {
                cite = dansLesGuillemets(c, cellule);
            } else if (c == '"' && cellule.isEmpty()) {
                cite = true;
            } else if (c == ';') {
                finir(cellules, cellule);
            } else if (c == '\n') {
                return terminee(cellules, cellule);
            } else {
                cellule.append((char) c);
            }
            if (cellule.length() > CARACTERES) {
                throw new FichierIllisible(debut, "cette ligne est trop longue, ou un guillemet n'y est pas fermé.");
            }
        }
        if (cite) {
            throw new FichierIllisible(debut, "un guillemet n'est pas fermé.");
        }
        return lu ? terminee(cellules, cellule) : null;
    }

    /** @return whether what follows is between quotes too; a doubled one is one */
    private boolean dansLesGuillemets(int c, StringBuilder cellule) throws IOException {
        if (c != '"') {
            cellule.append((char) c);
            return true;
        }
        texte.mark(1);
        if (lire() == '"') {
            cellule.append('"');
            return true;
        }
        texte.reset();
        return false;
    }

    private static List<String> terminee(List<String> cellules, StringBuilder cellule) {
        if (cellules.isEmpty() && cellule.toString().isBlank()) {
            return List.of();
        }
        cellules.add(cellule.toString().strip());
        return cellules;
    }

    private void finir(List<String> cellules, StringBuilder cellule) {
        if (cellules.size() == COLONNES) {
            throw new FichierIllisible(debut, "cette ligne a trop de colonnes.");
        }
        cellules.add(cellule.toString().strip());
        cellule.setLength(0);
    }

    private int lire() throws IOException {
        try {
            return texte.read();
        } catch (CharacterCodingException e) {
            throw new FichierIllisible(ligne, "vers cette ligne, un caractère n'est pas de l'UTF-8 ; enregistrez le fichier en UTF-8.");
        }
    }
}
