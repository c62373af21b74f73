package fr.crefop.conference.securite.comptes;

import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.securite.MotDePasse;
import fr.crefop.conference.securite.MotDePasseChoisi;
import fr.crefop.conference.securite.MotsDePasseProvisoires;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class ProvisoiresEnBase implements MotsDePasseProvisoires {

    private final JdbcClient base;
    private final EcritureDesComptes ecriture;
    private final Journal journal;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;
    private final Duration duree;

    ProvisoiresEnBase(JdbcClient base, EcritureDesComptes ecriture, Journal journal, ApplicationEventPublisher annonces, Clock horloge,
            @Value("${conference.connexion.mot-de-passe-provisoire}") Duration duree) {
        this.base = base;
        this.ecriture = ecriture;
        this.journal = journal;
        this.annonces = annonces;
        this.horloge = horloge;
        this.duree = duree;
    }

    @Override
    public boolean estPerime(Instant depuis) {
        return depuis != null && !horloge.instant().isBefore(depuis.plus(duree));
    }

    @Override
    @Transactional
    public boolean redonner(String identifiant, MotDePasse motDePasse) {
        ecriture.verrouiller();
        Optional<Timestamp> depuis = base.sql("select mot_de_passe_provisoire_depuis from conference.compte"
                + " where identifiant = ? and actif and mot_de_passe_provisoire").param(identifiant).query(Timestamp.class).optional();
        if (depuis.isEmpty() || !estPerime(depuis.get().toInstant())) {
            return false;
        }
        ecriture.motDePasse(identifiant, ecriture.hacher(motDePasse), true);
        journal.noter(Journal.SYSTEME, null, Acte.MOT_DE_PASSE_CHANGE, Codes.de("compte", identifiant));
        annonces.publishEvent(new MotDePasseChoisi(identifiant));
        return true;
    }
}
