package fr.crefop.conference.demarrage;

import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.GestionDesComptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import fr.crefop.conference.socle.RefusMetier;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Opens the door of an empty production database to one person, whose password comes from outside. */
@Component
@Conditional(AvecBaseExterne.class)
@Order(PremierAdministrateur.ORDRE)
class PremierAdministrateur implements ApplicationRunner {

    /** Before anything that works with accounts at start. */
    static final int ORDRE = 10;

    private static final Logger LOG = LoggerFactory.getLogger(PremierAdministrateur.class);

    private final Comptes comptes;
    private final GestionDesComptes gestion;
    private final String motDePasse;

    PremierAdministrateur(Comptes comptes, GestionDesComptes gestion, @Value("${CONFERENCE_ADMIN_PASSWORD:}") String motDePasse) {
        this.comptes = comptes;
        this.gestion = gestion;
        this.motDePasse = motDePasse;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!comptes.lister().isEmpty() || comptes.connait("admin")) {
            return;
        }
        if (motDePasse.isBlank()) {
            LOG.warn("Aucun compte : personne ne peut se connecter. Redémarrez avec CONFERENCE_ADMIN_PASSWORD "
                    + "({} caractères au moins) pour créer le compte « admin ».", MotDePasse.LONGUEUR_MINIMALE);
            return;
        }
        gestion.creer(new Compte("admin", "Administration", null, Set.of(Groupe.ADMIN)), choisi(), Journal.SYSTEME);
        LOG.info("Compte « admin » créé.");
    }

    private MotDePasse choisi() {
        try {
            return MotDePasse.de(motDePasse);
        } catch (RefusMetier e) {
            throw new MotDePasseAdminRefuse(e);
        }
    }
}
