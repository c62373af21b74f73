package fr.crefop.conference.portail.indicateurs;

import fr.crefop.conference.decisions.RapportDesIndicateurs.Ligne;
import fr.crefop.conference.decisions.RapportDesIndicateurs.Partie;
import fr.crefop.conference.decisions.RapportDesIndicateurs.Rapport;
import fr.crefop.conference.pilotage.Decoupage;
import fr.crefop.conference.pilotage.Indicateurs.Arrete;
import fr.crefop.conference.pilotage.Periode;
import fr.crefop.conference.portail.indicateurs.DessinDIndicateur.Serie;
import fr.crefop.conference.portail.indicateurs.TableauDIndicateur.LigneDIndicateur;
import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.socle.Montant;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What the annual report says, in the words of the page and with its figures. */
final class RapportAnnuel {

    private static final String RIEN = "–";
    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    private RapportAnnuel() {}

    /** @param valeur what the chosen value is called; empty for all cases */
    static Rapport de(Arrete arrete, FiltreDesIndicateurs filtre, String valeur, TableauxDIndicateurs tableaux) {
        Periode periode = filtre.periode();
        String titre = periode.estUneAnnee() ? "Rapport annuel " + periode.libelle() : "Rapport des indicateurs, " + periode.libelle();
        String precision = (filtre.decoupage() == Decoupage.ENSEMBLE ? "Tous les dossiers" : filtre.decoupage().libelle() + "\u00a0: " + valeur + ", dossiers")
                + (periode.equals(Periode.TOUTES) ? "" : " reçus " + periode.quand()) + ", " + comptes(tableaux.tous()) + ".";
        return new Rapport(titre, precision, "Chiffres arrêtés le " + EnFrancais.moment(arrete.le()) + ".", arrete.publics()
                ? "Un chiffre qui compterait moins de cinq dossiers n'est pas montré, ni celui qui permettrait de le retrouver." : null,
                tableaux.tableaux().stream().map(tableau -> partie(tableau, tableaux.tous(), arrete.publics())).toList());
    }

    private static Partie partie(TableauDIndicateur tableau, int tous, boolean publics) {
        List<LigneDIndicateur> lignes = tableau.lignes();
        List<Serie> series = lignes.size() < 2 ? List.of() : DessinDIndicateur.series(tableau.indicateur(), lignes);
        return new Partie(tableau.indicateur().titre(), tableau.indicateur().definition(), tableau.indicateur().titre() + ", " + comptes(tous),
                tableau.colonnes(), series.stream().map(Serie::nom).toList(),
                IntStream.range(0, lignes.size()).mapToObj(rang -> new Ligne(lignes.get(rang).libelle(), cellules(tableau, lignes.get(rang)), barres(series, rang))).toList(),
                publics ? "Rien à compter ici, ou trop peu de dossiers pour ne désigner personne." : "Rien à compter pour ces dossiers.");
    }

    private static String comptes(int dossiers) {
        return dossiers == 1 ? "1 dossier compté" : dossiers + " dossiers comptés";
    }

    private static List<String> cellules(TableauDIndicateur tableau, LigneDIndicateur ligne) {
        List<String> cellules = new ArrayList<>(List.of(EnFrancais.nombre(BigDecimal.valueOf(ligne.dossiers())), ligne.part()));
        if (tableau.aUnAvant()) {
            cellules.add(euros(ligne.avant()));
        }
        if (tableau.aUnTotal()) {
            cellules.add(euros(ligne.total()));
        }
        if (tableau.aUnAvant()) {
            cellules.add(ligne.ecart().isEmpty() ? RIEN : ligne.ecart());
        }
        if (tableau.aDesJours()) {
            cellules.add(jours(ligne.mediane()));
            cellules.add(jours(ligne.decile()));
        }
        return cellules;
    }

    /** To the nearest hundredth of the longest; what is less than nothing, or not known, has no length. */
    private static List<Integer> barres(List<Serie> series, int rang) {
        BigDecimal longue = series.stream().flatMap(serie -> serie.valeurs().stream()).map(RapportAnnuel::exact).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        return series.stream().map(serie -> longue.signum() <= 0 ? 0 : exact(serie.valeurs().get(rang)).max(BigDecimal.ZERO).multiply(CENT)
                .divide(longue, 0, RoundingMode.HALF_UP).intValueExact()).toList();
    }

    private static BigDecimal exact(Number nombre) {
        return new BigDecimal(nombre.toString());
    }

    private static String euros(Montant montant) {
        return montant == null ? RIEN : montant.enFrancais() + "\u00a0€";
    }

    private static String jours(BigDecimal jours) {
        return jours == null ? RIEN : EnFrancais.court(jours);
    }
}
