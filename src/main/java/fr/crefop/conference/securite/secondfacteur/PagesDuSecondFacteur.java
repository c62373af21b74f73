package fr.crefop.conference.securite.secondfacteur;

import fr.crefop.conference.securite.secondfacteur.SecondFacteur.Reponse;

/** Why a code was not taken, in words. */
final class PagesDuSecondFacteur {

    private PagesDuSecondFacteur() {}

    static String dire(Reponse reponse) {
        return reponse == Reponse.TROP_TOT
                ? "Trop de codes faux de suite : attendez quelques minutes, un quart d'heure au plus, puis réessayez."
                : "Ce code n'est pas le bon, ou il a déjà servi : attendez le suivant. L'heure de votre téléphone doit être exacte.";
    }
}
