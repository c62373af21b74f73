package fr.crefop.conference.travaux;

import fr.crefop.conference.financement.Dispositif;
import fr.crefop.conference.financement.Rubrique;
import fr.crefop.conference.socle.Montant;

/**
 * A share that a funder is asked for above its scale or outside its conditions. Allowed in a proposal, with its
 * reason; only that funder can accept it.
 */
public record Derogation(Dispositif dispositif, Rubrique rubrique, Montant montant, String motif) {}
