package fr.crefop.conference.engagements;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.socle.Montant;

/**
 * What a funder may spend on a dispositif for the trainings that start in a year, in euros.
 *
 * @param montant null when the funder set no limit
 * @param consomme committed to people who entered their training, what is due of one that was given up included
 * @param reserve committed to people who did not enter it yet
 */
public record Enveloppe(
        String financeur, Dispositif dispositif, int annee, Montant montant, Montant consomme, Montant reserve) {

    public Montant engage() {
        return consomme.plus(reserve);
    }

    boolean tient(Montant enPlus) {
        return montant == null || enPlus.compareTo(disponible()) <= 0;
    }

    /** Null without a limit; never below zero, as no commitment passes it. */
    public Montant disponible() {
        return montant == null ? null : montant.moins(engage());
    }
}
