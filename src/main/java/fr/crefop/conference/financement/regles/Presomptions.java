package fr.crefop.conference.financement.regles;

import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.dossier.Formation;

/**
 * The only data taken for granted when they are missing (référentiel I.2); everything else stays unknown. Those that need no
 * calculation are said where the datum is declared. What I.2 says of one rule alone (AIF-E6 without hours in the company) is
 * in that rule, and what is off every list of certifinfos where those lists are read.
 */
public final class Presomptions {

    private Presomptions() {}

    public static Demande appliquer(Demande demande) {
        Demande presumee = demande.presume();
        Formation f = presumee.formation();
        return f.fin() == null && f.dureeMois() != null
                ? presumee.avec("formation.fin", Duree.fin(f.debut(), f.dureeMois())) : presumee;
    }
}
