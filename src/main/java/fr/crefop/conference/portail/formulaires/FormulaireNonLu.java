package fr.crefop.conference.portail.formulaires;

/** A form holds something that the portal cannot draw: the build fails on one of ours; an older one is answered in Tasklist. */
public class FormulaireNonLu extends RuntimeException {

    FormulaireNonLu(String message) {
        super(message);
    }
}
