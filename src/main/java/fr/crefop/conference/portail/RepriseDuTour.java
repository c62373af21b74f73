package fr.crefop.conference.portail;

import fr.crefop.conference.engagements.Engagement;
import fr.crefop.conference.engagements.Engagement.Ligne;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.travaux.DerogationsSaisies;
import fr.crefop.conference.travaux.DotationsSaisies;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A new round of the group starts with the dotation and the derogations of the one before, each at what its funder committed or would pay;
 * the rapporteur writes nothing from memory. One that its funder refused is not taken up again.
 */
final class RepriseDuTour {

    private RepriseDuTour() {}

    /** @return the fields of the form, by name */
    static Map<String, String> de(List<Engagement> tour) {
        Map<String, String> saisie = new HashMap<>();
        int rang = 1;
        Montant dotation = Montant.ZERO;
        for (Engagement engagement : tour) {
            for (Ligne ligne : engagement.lignes()) {
                Montant montant = ligne.propose() != null ? ligne.propose() : ligne.accorde();
                if (ligne.dotation() && montant != null && montant.estPositif()) {
                    dotation = dotation.plus(montant);
                    saisie.put(DotationsSaisies.DE_QUI, ligne.dispositif().code());
                    saisie.put(DotationsSaisies.MONTANT, dotation.enFrancais());
                }
                if (ligne.derogation() != null && montant != null && montant.estPositif() && rang <= DerogationsSaisies.MAXIMUM) {
                    saisie.put("dispositif" + rang, ligne.dispositif().code());
                    saisie.put("rubrique" + rang, ligne.rubrique().name());
                    saisie.put("montant" + rang, montant.enFrancais());
                    saisie.put("motif" + rang, ligne.derogation());
                    rang++;
                }
            }
        }
        return saisie;
    }
}
