package fr.crefop.conference.securite.connexion;

import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Groupe;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How an account may sign in, read again at each request. */
@Repository
class EtatsDeConnexion {

    private final JdbcClient base;

    EtatsDeConnexion(JdbcClient base) {
        this.base = base;
    }

    /** @param aUnSecondFacteur it must be given; @param devraitEnAvoirUn its groups ask for one, and it is no demonstration's */
    record EtatDeConnexion(boolean motDePasseProvisoire, boolean aUnSecondFacteur, boolean devraitEnAvoirUn) {

        /** @param parMotDePasse false when an identity provider opened the session: it asks for no password of ours */
        Optional<PremierPas> premierPas(boolean secondFacteurDonne, boolean parMotDePasse) {
            if (aUnSecondFacteur && !secondFacteurDonne) {
                return Optional.of(PremierPas.CODE);
            }
            if (motDePasseProvisoire && parMotDePasse) {
                return Optional.of(PremierPas.MOT_DE_PASSE);
            }
            return devraitEnAvoirUn && !aUnSecondFacteur && !secondFacteurDonne ? Optional.of(PremierPas.SECOND_FACTEUR) : Optional.empty();
        }
    }

    EtatDeConnexion de(Compte compte) {
        return base.sql("""
                select c.mot_de_passe_provisoire, c.de_demonstration,
                       exists (select from conference.second_facteur s where s.compte = c.identifiant and s.actif) as second_facteur
                  from conference.compte c where c.identifiant = ?""").param(compte.identifiant())
                .query((ligne, rang) -> new EtatDeConnexion(ligne.getBoolean("mot_de_passe_provisoire"), ligne.getBoolean("second_facteur"),
                        !ligne.getBoolean("de_demonstration") && (compte.est(Groupe.ADMIN) || compte.est(Groupe.SECRETARIAT)))).single();
    }
}
