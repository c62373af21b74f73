package fr.crefop.conference.nouvelles;

import fr.crefop.conference.courrier.Avis;
import fr.crefop.conference.courrier.Evenement;
import fr.crefop.conference.socle.EnFrancais;
import java.time.LocalDate;

/**
 * A funder let the first deadline of its share pass.
 *
 * @param tache name of the task
 * @param limite the second deadline
 * @param raccourci that it has fewer days than usual, as a sentence; empty when it has not
 */
public record PartEnRetard(String numero, String tache, LocalDate limite, String raccourci) {

    /** To its supervisor, or to all who may answer. */
    public Avis aRepondre() {
        return avis(SurUneTache.OUVREZ);
    }

    /** To those who stand in for an advisor who follows the case no more. */
    public Avis aRelayer() {
        return avis(SurUneTache.RELAYEZ);
    }

    /** To the secretariat, who may find somebody. */
    public Avis sansResponsable() {
        return avis("Aucun responsable n'a pu être saisi.");
    }

    private Avis avis(String suite) {
        return new Avis(Evenement.PART_EN_RETARD, numero, tache + " (échéance passée)", "La réponse n'est pas venue à l'échéance. Elle est attendue au plus tard le "
                + EnFrancais.date(limite) + " ; sans elle, le financeur ne sera pas engagé. " + (raccourci.isEmpty() ? "" : raccourci + " ") + suite);
    }
}
