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

    /** Never below zero, though more may be used: what is due of one that was ended is bounded by the envelope alone. */
    public Montant reste() {
        return montant.moins(utilise).max(Montant.ZERO);
    }

    /** What is left for a case that holds so much of it already, which a new answer frees. */
    public Montant reste(Montant duDossier) {
        return montant.moins(utilise.moins(duDossier)).max(Montant.ZERO);
    }

    /** Whether they may answer on that day. */
    public boolean tient(LocalDate jour) {
        return !finie && !jour.isBefore(du) && !jour.isAfter(au);
    }

    /** Whether it holds that much of one case. @param deja what it holds of that case already, and would hold no more */
    boolean suffit(Montant pourUnDossier, Montant deja) {
        return pourUnDossier.compareTo(reste(deja)) <= 0 && (plafond == null || pourUnDossier.compareTo(plafond) <= 0);
    }
}
