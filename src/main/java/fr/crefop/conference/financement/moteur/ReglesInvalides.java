package fr.crefop.conference.financement.moteur;

import fr.crefop.conference.socle.ReglesRefusees;

/** A rule, or what a régime says of its rules, that cannot be trusted: the application does not start. */
public class ReglesInvalides extends ReglesRefusees {

    /** @param ou file, and place when there is one */
    ReglesInvalides(String ou, String message) {
        super("Règles refusées : " + ou + " : " + message);
    }
}
