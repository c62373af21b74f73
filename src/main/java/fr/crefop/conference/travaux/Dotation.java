package fr.crefop.conference.travaux;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.socle.Montant;

/**
 * What the working group has a payer bring, in euros: no derogation, for the rules compute the plan with it, as if the demande told that the
 * payer accepts. Only that payer can commit to it.
 */
public record Dotation(Dispositif dispositif, Montant montant) {}
