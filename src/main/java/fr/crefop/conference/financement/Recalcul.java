package fr.crefop.conference.financement;

import fr.crefop.conference.dossier.Demande;

/** Computes a plan anew with what the funders answered, so that others may take what one of them does not pay. */
public interface Recalcul {

    /** @param limites laid over the rights of the rules; they never raise one */
    PlanDeFinancement simuler(Demande demande, Limites limites);
}
