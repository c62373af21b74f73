package fr.crefop.conference.financement.moteur.conditions;

/** A row of conditions that cannot be trusted: the application does not start. */
public class ConditionInvalide extends RuntimeException {

    /** @param ou file, and row when there is one */
    ConditionInvalide(String ou, String message) {
        super("Condition refusée : " + ou + " : " + message);
    }
}
