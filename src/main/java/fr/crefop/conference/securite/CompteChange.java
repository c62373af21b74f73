package fr.crefop.conference.securite;

import fr.crefop.conference.socle.RefusMetier;

/** Somebody else wrote the account since it was shown to the one who writes it now. */
public class CompteChange extends RefusMetier {

    public CompteChange() {
        super("Rien n'est enregistré : ce compte a changé depuis que vous avez ouvert cette page.");
    }
}
