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
    private final String nom;
    private final List<String> titres;
    private final int parFeuille;
    private Worksheet feuille;
    private int feuilles;
    private int rang;

    FeuilleXlsx(OutputStream sortie, String nom, List<String> titres) throws IOException {
        this(sortie, nom, titres, LIGNES_PAR_FEUILLE);
    }

    FeuilleXlsx(OutputStream sortie, String nom, List<String> titres, int parFeuille) throws IOException {
        this.classeur = new Workbook(new SansFermer(sortie), "Conférence des financeurs", "1.0");
        this.nom = nom;
        this.titres = titres;
        this.parFeuille = parFeuille;
        commencer();
    }

    private void commencer() throws IOException {
        if (feuille != null) {
            feuille.finish();
        }
        feuille = classeur.newWorksheet(++feuilles == 1 ? nom : nom + " " + feuilles);
        feuille.freezePane(0, 1);
        rang = 0;
        ecrire(titres);
        feuille.range(0, 0, 0, titres.size() - 1).style().bold().set();
    }

    @Override
    public void ligne(List<?> cellules) throws IOException {
        if (rang > parFeuille) {
            commencer();
        }
        ecrire(cellules);
    }

    private void ecrire(List<?> cellules) throws IOException {
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
    public void envoyer() throws IOException {
        feuille.flush();
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
