package fr.crefop.conference.portail.financeurs;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.MontantSaisi;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.util.Arrays;
import java.util.List;

/** What was typed for an envelope, read strictly: nothing is rounded and nothing is guessed. */
final class EnveloppeSaisie {

    private EnveloppeSaisie() {}

    static Dispositif dispositif(String texte) {
        return Dispositif.chercher(texte)
                .orElseThrow(() -> refus("dispositif", texte, "Choisissez un dispositif."));
    }

    static int annee(String texte) {
        if (!texte.strip().matches("[0-9]{4}")) {
            throw refus("annee", texte, "Donnez l'année en quatre chiffres, par exemple 2018.");
        }
        return Integer.parseInt(texte.strip());
    }

    /** Null when nothing was typed: no limit. */
    static Montant montant(String texte) {
        return texte.isBlank() ? null : MontantSaisi.lire("montant", texte);
    }

    /** Null when nothing was typed: no ceiling. */
    static Montant plafond(String texte) {
        return texte.isBlank() ? null : MontantSaisi.lire("plafond", texte);
    }

    private static RefusMetier refus(String champ, String valeur, String message) {
        return new RefusMetier(message, List.of(new Erreur(champ, valeur, message)));
    }
}
