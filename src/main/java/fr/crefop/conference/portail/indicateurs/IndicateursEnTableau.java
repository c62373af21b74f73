package fr.crefop.conference.portail.indicateurs;

import fr.crefop.conference.pilotage.Indicateur;
import fr.crefop.conference.pilotage.Indicateurs.Arrete;
import fr.crefop.conference.portail.indicateurs.TableauDIndicateur.LigneDIndicateur;
import fr.crefop.conference.tableaux.ColonneDeTableau;
import fr.crefop.conference.tableaux.Feuille;
import fr.crefop.conference.tableaux.FormatDeTableau;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** The figures of the page as one sheet, a line for each: what may not be shown is not there. Some hundred lines, whatever the number of cases. */
final class IndicateursEnTableau {

    /** @param comptes which cases are counted, in words */
    private record Ligne(Indicateur indicateur, LigneDIndicateur l, String comptes, FiltreDesIndicateurs filtre, Arrete arrete) {}

    private static final List<ColonneDeTableau<Ligne>> COLONNES = List.of(colonne("indicateur", "Indicateur", x -> x.indicateur().titre()),
            colonne("definition", "Définition", x -> x.indicateur().definition()), colonne("ligne", "Ligne", x -> x.l().libelle()), colonne("dossiers", "Dossiers", x -> x.l().dossiers()),
            colonne("avant", "Avant (€)", x -> x.l().avant()), colonne("montant", "Montant (€)", x -> x.l().total()), colonne("mediane", "Médiane (jours)", x -> x.l().mediane()),
            colonne("centile", "90e centile (jours)", x -> x.l().decile()), colonne("comptes", "Dossiers comptés", Ligne::comptes),
            colonne("annee", "Reçus en", x -> x.filtre().periode().libelle()),
            colonne("arretes", "Chiffres arrêtés le", x -> x.arrete().le()));

    private IndicateursEnTableau() {}

    private static ColonneDeTableau<Ligne> colonne(String code, String titre, Function<Ligne, Object> lecture) {
        return new ColonneDeTableau<>(code, titre, lecture);
    }

    /** What may be chosen, in order. */
    static List<? extends ColonneDeTableau<?>> colonnes() {
        return COLONNES;
    }

    /** @param comptes which cases are counted, in words; {@code choisies} codes of columns, none for all */
    static byte[] ecrire(FormatDeTableau format, Arrete arrete, FiltreDesIndicateurs filtre, String comptes, TableauxDIndicateurs tableaux, List<String> choisies) throws IOException {
        List<ColonneDeTableau<Ligne>> colonnes = ColonneDeTableau.choisir(COLONNES, choisies);
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (Feuille feuille = format.ouvrir(octets, "Indicateurs", ColonneDeTableau.titres(colonnes))) {
            for (TableauDIndicateur tableau : tableaux.tableaux()) {
                for (LigneDIndicateur l : tableau.lignes()) {
                    feuille.ligne(ColonneDeTableau.cellules(colonnes, new Ligne(tableau.indicateur(), l, comptes, filtre, arrete)));
                }
            }
        }
        return octets.toByteArray();
    }
}
