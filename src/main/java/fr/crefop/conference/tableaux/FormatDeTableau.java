package fr.crefop.conference.tableaux;

import fr.crefop.conference.socle.RefusMetier;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

/** What a spreadsheet opens. */
public enum FormatDeTableau {

    CSV("csv", "CSV, lu par tous les tableurs", "text/csv;charset=UTF-8") {
        @Override
        public Feuille ouvrir(OutputStream sortie, String nom, List<String> titres) throws IOException {
            return new FeuilleCsv(sortie, titres);
        }
    },
    XLSX("xlsx", "Excel (XLSX)", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public Feuille ouvrir(OutputStream sortie, String nom, List<String> titres) throws IOException {
            return new FeuilleXlsx(sortie, nom, titres);
        }
    },
    ODS("ods", "LibreOffice (ODS)", "application/vnd.oasis.opendocument.spreadsheet") {
        @Override
        public Feuille ouvrir(OutputStream sortie, String nom, List<String> titres) throws IOException {
            return new FeuilleOds(sortie, nom, titres);
        }
    };

    private final String extension;
    private final String libelle;
    private final String type;

    FormatDeTableau(String extension, String libelle, String type) {
        this.extension = extension;
        this.libelle = libelle;
        this.type = type;
    }

    /** @throws RefusMetier when there is none */
    public static FormatDeTableau deExtension(String extension) {
        return Arrays.stream(values()).filter(format -> format.extension.equals(extension)).findFirst()
                .orElseThrow(() -> new RefusMetier("Choisissez un format : CSV, XLSX ou ODS."));
    }

    public String extension() {
        return extension;
    }

    public String libelle() {
        return libelle;
    }

    /** As the header says it. */
    public String type() {
        return type;
    }

    /**
     * Writes the titles at once.
     *
     * @param nom of the sheet, at most 31 characters, without {@code []:*?/\}
     */
    public abstract Feuille ouvrir(OutputStream sortie, String nom, List<String> titres) throws IOException;
}
