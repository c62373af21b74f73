package fr.crefop.conference.demarrage;

import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import fr.crefop.conference.securite.MotsDePasseProvisoires;
import fr.crefop.conference.socle.RefusMetier;
import java.util.Set;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Opens the door of an empty production database to two persons, whose passwords come from outside: one administrator asks
 * for what the other, of the secretariat, confirms. The second may come later, as long as nobody else can confirm; and who let
 * the days of a first password pass gets another.
 */
@Component
@Conditional(AvecBaseExterne.class)
@Order(PremierAdministrateur.ORDRE)
class PremierAdministrateur implements ApplicationRunner {

    /** Before anything that works with accounts at start. */
    static final int ORDRE = 10;

    private static final Logger LOG = LoggerFactory.getLogger(PremierAdministrateur.class);

    private final Comptes comptes;
    private final MotsDePasseProvisoires provisoires;
    private final String administrateur;
    private final String secretariat;

    PremierAdministrateur(Comptes comptes, MotsDePasseProvisoires provisoires, @Value("${CONFERENCE_ADMIN_PASSWORD:}") String administrateur,
            @Value("${CONFERENCE_SECRETARIAT_PASSWORD:}") String secretariat) {
        this.comptes = comptes;
        this.provisoires = provisoires;
        this.administrateur = administrateur;
        this.secretariat = secretariat;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (comptes.lister().isEmpty() && !comptes.connait("admin")) {
            if (administrateur.isBlank()) {
                LOG.warn("Aucun compte : personne ne peut se connecter. Redémarrez avec CONFERENCE_ADMIN_PASSWORD "
                        + "({} caractères au moins) pour créer le compte « admin ».", MotDePasse.LONGUEUR_MINIMALE);
                return;
            }
            creer("admin", "Administration", Groupe.ADMIN, administrateur);
        } else {
            redonner("admin", administrateur);
        }
        secondePersonne();
    }

    private void secondePersonne() {
        long decident = comptes.lister().stream().filter(compte -> compte.est(Groupe.ADMIN) || compte.est(Groupe.SECRETARIAT)).count();
        if (decident > 1) {
            redonner("secretariat", secretariat);
        } else if (secretariat.isBlank()) {
            LOG.warn("Une seule personne administre : aucun groupe du bureau, du secrétariat ou de l'administration ne peut être donné. "
                    + "Redémarrez avec CONFERENCE_SECRETARIAT_PASSWORD pour créer le compte « {} », qui confirme.", libre());
        } else {
            creer(libre(), "Secrétariat", Groupe.SECRETARIAT, secretariat);
        }
    }

    /** An account of that name that was closed stays closed: its owner left. */
    private String libre() {
        return IntStream.iterate(1, n -> n + 1).mapToObj(n -> n == 1 ? "secretariat" : "secretariat." + n)
                .filter(identifiant -> !comptes.connait(identifiant)).findFirst().orElseThrow();
    }

    private void redonner(String identifiant, String motDePasse) {
        if (!motDePasse.isBlank() && provisoires.redonner(identifiant, provisoire(motDePasse))) {
            LOG.info("Le mot de passe provisoire de « {} » avait expiré : celui du démarrage le remplace.", identifiant);
        }
    }

    private void creer(String identifiant, String nom, Groupe groupe, String motDePasse) {
        comptes.creer(new Compte(identifiant, nom, null, Set.of(groupe)), provisoire(motDePasse));
        LOG.info("Compte « {} » créé.", identifiant);
    }

    private static MotDePasse provisoire(String motDePasse) {
        try {
            return MotDePasse.provisoire(motDePasse);
        } catch (RefusMetier e) {
            throw new MotDePasseAdminRefuse(e);
        }
    }
}
