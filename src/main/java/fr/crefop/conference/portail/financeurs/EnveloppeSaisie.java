package fr.crefop.conference.portail.financeurs;

import fr.crefop.conference.financement.Dispositif;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** What was typed for an envelope, read strictly: nothing is rounded and nothing is guessed. */
final class EnveloppeSaisie {

    private static final int CHIFFRES = 12;

    private EnveloppeSaisie() {}

    static Dispositif dispositif(String texte) {
        return Arrays.stream(Dispositif.values()).filter(dispositif -> dispositif.name().equals(texte)).findFirst()
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
        String propre = texte.replace('\u00a0', ' ').replace('\u202f', ' ').replace(" ", "").replace(',', '.');
        if (propre.isEmpty()) {
            return null;
        }
        if (!propre.matches("[0-9]{1," + CHIFFRES + "}(\\.[0-9]{1,2})?")) {
            throw refus("montant", texte, "Donnez le montant en euros, positif, avec deux décimales au plus, par exemple 250 000,00.");
        }
        return new Montant(new BigDecimal(propre));
    }

    private static RefusMetier refus(String champ, String valeur, String message) {
        return new RefusMetier(message, List.of(new Erreur(champ, valeur, message)));
    }
}
