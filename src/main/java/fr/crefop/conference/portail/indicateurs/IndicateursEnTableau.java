package fr.crefop.conference.portail.indicateurs;

import fr.crefop.conference.pilotage.Indicateurs.Arrete;
import fr.crefop.conference.portail.indicateurs.TableauDIndicateur.LigneDIndicateur;
import fr.crefop.conference.tableaux.Feuille;
import fr.crefop.conference.tableaux.FormatDeTableau;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** The figures of the page as one sheet, a line for each: what may not be shown is not there. Some hundred lines, whatever the number of cases. */
final class IndicateursEnTableau {

    private static final List<String> TITRES = List.of("Indicateur", "Définition", "Ligne", "Dossiers", "Avant (€)", "Montant (€)", "Médiane (jours)", "90e centile (jours)",
            "Dossiers comptés", "Reçus en", "Chiffres arrêtés le");

    private IndicateursEnTableau() {}

    /** @param comptes which cases are counted, in words */
    static byte[] ecrire(FormatDeTableau format, Arrete arrete, FiltreDesIndicateurs filtre, String comptes, TableauxDIndicateurs tableaux) throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (Feuille feuille = format.ouvrir(octets, "Indicateurs", TITRES)) {
            for (TableauDIndicateur tableau : tableaux.tableaux()) {
                for (LigneDIndicateur l : tableau.lignes()) {
                    feuille.ligne(Arrays.asList(tableau.indicateur().titre(), tableau.indicateur().definition(), l.libelle(), l.dossiers(), l.avant(), l.total(),
                            l.mediane(), l.decile(), comptes, filtre.annee() == 0 ? "toutes les années" : String.valueOf(filtre.annee()), arrete.le()));
                }
            }
        }
        return octets.toByteArray();
    }
}
