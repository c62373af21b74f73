package fr.crefop.conference.portail.formulaires;

import fr.crefop.conference.socle.RefusMetier;

/** A form holds something that the portal cannot draw: the build fails on one of ours; an older one is answered in Tasklist. */
public class FormulaireNonLu extends RefusMetier {

    FormulaireNonLu(String message) {
        super(message);
    }
}
