package fr.crefop.conference.financement.moteur.conditions;

import fr.crefop.conference.socle.ReglesRefusees;

/** A row of conditions that cannot be trusted: the application does not start. */
public class ConditionInvalide extends ReglesRefusees {

    /** @param ou file, and row when there is one */
    ConditionInvalide(String ou, String message) {
        super("Condition refusée : " + ou + " : " + message);
    }
}
