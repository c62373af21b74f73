package fr.crefop.conference.engagements;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.socle.Montant;

/** What one case holds of one envelope, in euros. */
public record Tenue(String financeur, Dispositif dispositif, int annee, Montant montant) {

    /** By which a form names it: the funder and the dispositif, with a point between them. */
    public String cle() {
        return financeur + "." + dispositif.code();
    }
}
