package fr.crefop.conference.dossier.lecture;

import com.fasterxml.jackson.databind.JsonNode;
import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.dossier.Donnee;
import fr.crefop.conference.dossier.TypeDeDonnee;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.util.ArrayList;
import java.util.List;

/** What the declaration says beyond the contract's schema: the most that is believed, the known keys, no blank answer. */
final class Bornes {

    private Bornes() {}

    static List<Erreur> controler(Declaration declaration, JsonNode racine) {
        List<Erreur> erreurs = new ArrayList<>();
        for (Donnee d : declaration.donnees()) {
            if (d.plafond() != null) {
                Valeurs.parcourir(racine, d.chemin(), (champ, valeur) -> borner(d, champ, valeur, erreurs));
            }
            if (d.type().parCle() && !d.ouvert()) {
                Valeurs.parcourir(racine, d.chemin(), (champ, valeur) -> connaitre(d, champ, valeur, erreurs));
            }
            if (d.requis() && d.type() == TypeDeDonnee.TEXTE) {
                Valeurs.parcourir(racine, d.chemin(), (champ, valeur) -> {
                    if (valeur.isTextual() && valeur.textValue().isBlank()) {
                        erreurs.add(new Erreur(champ, valeur.textValue(), "Cette donnée ne peut pas être vide."));
                    }
                });
            }
        }
        return erreurs;
    }

    private static void borner(Donnee d, String champ, JsonNode valeur, List<Erreur> erreurs) {
        if (valeur.isNumber() && valeur.decimalValue().compareTo(d.plafond()) > 0) {
            erreurs.add(new Erreur(champ, valeur.decimalValue().toPlainString(),
                    "Cette valeur n'est pas vraisemblable : au plus " + d.auPlus() + "."));
        }
    }

    private static void connaitre(Donnee d, String champ, JsonNode valeur, List<Erreur> erreurs) {
        if (!d.cles().containsKey(champ.substring(champ.lastIndexOf('.') + 1))) {
            erreurs.add(new Erreur(champ, valeur.asText(), "Clé inconnue ; clés admises : " + String.join(", ", d.cles().keySet()) + "."));
        }
    }
}
