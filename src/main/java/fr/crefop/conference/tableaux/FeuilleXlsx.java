package fr.crefop.conference.tableaux;

import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.Montant;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Written by fastexcel; texts stand in their cells, not in a table of them all, which would be kept in memory. */
final class FeuilleXlsx implements Feuille {

    private static final int GARDEES = 200;

    private final Workbook classeur;
    private final Worksheet feuille;
    private int rang;

    FeuilleXlsx(OutputStream sortie, String nom, List<String> titres) throws IOException {
        classeur = new Workbook(new SansFermer(sortie), "Conférence des financeurs", "1.0");
        feuille = classeur.newWorksheet(nom);
        feuille.freezePane(0, 1);
        ligne(titres);
        feuille.range(0, 0, 0, titres.size() - 1).style().bold().set();
    }

    @Override
    public void ligne(List<?> cellules) throws IOException {
        for (int colonne = 0; colonne < cellules.size(); colonne++) {
            ecrire(colonne, cellules.get(colonne));
        }
        if (++rang % GARDEES == 0) {
            feuille.flush();
        }
    }

    private void ecrire(int colonne, Object valeur) {
        if (valeur == null) {
            return;
        }
        if (valeur instanceof Montant montant) {
            feuille.value(rang, colonne, montant.euros());
            feuille.style(rang, colonne).format("#,##0.00").set();
        } else if (valeur instanceof LocalDate jour) {
            feuille.value(rang, colonne, jour);
            feuille.style(rang, colonne).format("dd/mm/yyyy").set();
        } else if (valeur instanceof Instant moment) {
            feuille.value(rang, colonne, LocalDateTime.ofInstant(moment, HorlogeConfiguration.PARIS));
            feuille.style(rang, colonne).format("dd/mm/yyyy hh:mm").set();
        } else if (valeur instanceof Number nombre) {
            feuille.value(rang, colonne, nombre);
        } else {
            feuille.inlineString(rang, colonne, LisibleEnXml.de(valeur.toString()));
        }
    }

    @Override
    public void close() throws IOException {
        classeur.finish();
    }

    /** What is served is closed by who serves it. */
    private static final class SansFermer extends FilterOutputStream {

        SansFermer(OutputStream sortie) {
            super(sortie);
        }

        @Override
        public void write(byte[] octets, int debut, int longueur) throws IOException {
            out.write(octets, debut, longueur);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
