package fr.crefop.conference.travaux;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.socle.Montant;

/**
 * A share that a funder is asked for above its scale or outside its conditions. Allowed in a proposal, with its
 * reason; only that funder can accept it.
 *
 * @param rang line of the form it was written on, from 1; 0 when nobody wrote it on a form
 */
public record Derogation(int rang, Dispositif dispositif, Rubrique rubrique, Montant montant, String motif) {

    public Derogation(Dispositif dispositif, Rubrique rubrique, Montant montant, String motif) {
        this(0, dispositif, rubrique, montant, motif);
    }
}
