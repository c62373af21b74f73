package fr.crefop.conference.portail.indicateurs;

import fr.crefop.conference.pilotage.Decoupage;
import fr.crefop.conference.pilotage.Indicateurs.Chiffre;
import fr.crefop.conference.pilotage.Periode;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.util.List;

/**
 * Which cases the page counts, as its address says it.
 *
 * @param valeur of that partition; empty for all cases
 * @param periode of reception
 */
record FiltreDesIndicateurs(Decoupage decoupage, String valeur, Periode periode) {

    private static final String SEPARATEUR = ":";

    /**
     * @param quand code of a year or of a quarter; blank for all
     * @param parmi what may be chosen
     * @param un whether one datum at a time may be chosen: two would show too few cases
     * @throws RefusMetier for what cannot be chosen
     */
    static FiltreDesIndicateurs lire(String parmiQui, String quand, List<Chiffre> parmi, boolean un) {
        FiltreDesIndicateurs filtre = lire(parmiQui, quand, parmi);
        if (un && !filtre.periode.equals(Periode.TOUTES) && filtre.decoupage != Decoupage.ENSEMBLE) {
            throw refus("annee", "Choisissez une période ou une autre donnée, pas les deux : ensemble, elles compteraient trop peu de dossiers pour ne désigner personne.");
        }
        return filtre;
    }

    private static FiltreDesIndicateurs lire(String parmiQui, String quand, List<Chiffre> parmi) {
        Periode periode = quand.isBlank() ? Periode.TOUTES : parmi.stream().map(Chiffre::periode).filter(p -> p.code().equals(quand.strip())).findFirst()
                .orElseThrow(() -> refus("annee", "Aucun chiffre n'est montré pour cette période."));
        if (parmiQui.isBlank()) {
            return new FiltreDesIndicateurs(Decoupage.ENSEMBLE, "", periode);
        }
        return parmi.stream().filter(c -> c.periode().equals(Periode.TOUTES) && adresse(c).equals(parmiQui)).findFirst()
                .map(c -> new FiltreDesIndicateurs(c.decoupage(), c.valeur(), periode))
                .orElseThrow(() -> refus("parmi", "Aucun chiffre n'est montré pour cette valeur."));
    }

    /** As the form sends it: {@code STATUT:SALARIE_CDI}. */
    static String adresse(Chiffre chiffre) {
        return chiffre.decoupage() == Decoupage.ENSEMBLE ? "" : chiffre.decoupage() + SEPARATEUR + chiffre.valeur();
    }

    String adresse() {
        return decoupage == Decoupage.ENSEMBLE ? "" : decoupage + SEPARATEUR + valeur;
    }

    private static RefusMetier refus(String champ, String message) {
        return new RefusMetier("Ces chiffres ne peuvent pas être montrés.", List.of(new Erreur(champ, null, message)));
    }
}
