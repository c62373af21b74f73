package fr.crefop.conference.securite.connexion;

import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.GestionDesComptes;
import fr.crefop.conference.securite.MotDePasse;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Service;

/** One's own password, changed by who knows the present one. */
@Service
class MonMotDePasse {

    private final PreuveDuMotDePasse preuve;
    private final GestionDesComptes gestion;

    MonMotDePasse(PreuveDuMotDePasse preuve, GestionDesComptes gestion) {
        this.preuve = preuve;
        this.gestion = gestion;
    }

    /** @throws RefusMetier when the present one is wrong, or the new one will not do */
    void changer(Compte compte, String actuel, String nouveau, String encore, HttpServletRequest demande) {
        preuve.exiger(compte, actuel, demande);
        exigerDeuxFoisLeMeme(nouveau, encore);
        if (nouveau.equals(actuel)) {
            throw refus("nouveau", "Le nouveau mot de passe est celui que vous avez déjà.");
        }
        gestion.choisirMotDePasse(compte.identifiant(), MotDePasse.de(nouveau, compte.identifiant(), compte.nom(), compte.structure()));
    }

    /** A slip of the finger would lock its owner out. */
    static void exigerDeuxFoisLeMeme(String nouveau, String encore) {
        if (nouveau == null || !nouveau.equals(encore)) {
            throw refus("encore", "Les deux saisies du nouveau mot de passe ne sont pas les mêmes.");
        }
    }

    private static RefusMetier refus(String champ, String message) {
        return new RefusMetier(message, List.of(new Erreur(champ, null, message)));
    }
}
