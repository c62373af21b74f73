package fr.crefop.conference.portail;

import fr.crefop.conference.engagements.Engagement;
import fr.crefop.conference.engagements.Engagement.Ligne;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.travaux.DerogationsSaisies;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A new round of the group starts with the derogations of the one before, each at what its funder committed or would pay;
 * the rapporteur writes nothing from memory. One that its funder refused is not taken up again.
 */
final class RepriseDuTour {

    private RepriseDuTour() {}

    /** @return the fields of the form, by name */
    static Map<String, String> de(List<Engagement> tour) {
        Map<String, String> saisie = new HashMap<>();
        int rang = 1;
        for (Engagement engagement : tour) {
            for (Ligne ligne : engagement.lignes()) {
                Montant montant = ligne.propose() != null ? ligne.propose() : ligne.accorde();
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
