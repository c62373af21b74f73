package fr.crefop.conference.dossier.declaration;

import fr.crefop.conference.socle.ReglesRefusees;

/** rules/demande.yaml contradicts itself: nothing starts. */
public class DeclarationInvalide extends ReglesRefusees {

    /** @param message the file, the datum, and what is to be given */
    public DeclarationInvalide(String message) {
        super(message);
    }
}
