package fr.crefop.conference.engagements;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.socle.Montant;
import java.time.LocalDate;

/**
 * An amount of an envelope that a funder entrusts to the people of another, in euros (docs/adr/0053). It is a part of the envelope, not set
 * aside from it.
 *
 * @param mandataire the candidate group of those who may answer
 * @param plafond the most for one case; null without a ceiling
 * @param du first day, {@code au} last day on which they may answer
 * @param utilise held today of what they answered
 * @param finie whether the funder ended it; what is used stays held
 */
public record Delegation(long id, String financeur, Dispositif dispositif, int annee, String mandataire, Montant montant, Montant plafond,
        LocalDate du, LocalDate au, Montant utilise, boolean finie) {

    /** Never below zero: no answer passes it, and it is not lowered under what is used. */
    public Montant reste() {
        return montant.moins(utilise);
    }

    /** Whether they may answer on that day. */
    public boolean tient(LocalDate jour) {
        return !finie && !jour.isBefore(du) && !jour.isAfter(au);
    }

    /** Whether it holds that much of one case. */
    boolean suffit(Montant pourUnDossier) {
        return pourUnDossier.compareTo(reste()) <= 0 && (plafond == null || pourUnDossier.compareTo(plafond) <= 0);
    }
}
