package fr.crefop.conference.processus.demonstration;

import fr.crefop.conference.demarrage.SansBaseExterne;
import fr.crefop.conference.dossier.Consentement;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.Identite;
import fr.crefop.conference.dossier.LecteurDeDemande;
import fr.crefop.conference.dossier.Saisine;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells the story of each person of the demonstration, once, and only on the embedded database. One transaction each:
 * a start killed half-way leaves whole people behind, and the next start adds the missing ones.
 */
@Component
@Conditional(SansBaseExterne.class)
@ConditionalOnProperty(name = "conference.demonstration.active", matchIfMissing = true)
@Order(30)
class ChargementDeLaDemonstration implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ChargementDeLaDemonstration.class);

    private final DepotDeSaisines depot;
    private final Comptes comptes;
    private final Recit recit;
    private final LecteurDeDemande lecteur;
    private final JdbcClient base;
    private final TransactionTemplate transaction;
    private final Clock horloge;

    ChargementDeLaDemonstration(DepotDeSaisines depot, Comptes comptes, Recit recit, LecteurDeDemande lecteur, JdbcClient base,
            TransactionTemplate transaction, Clock horloge) {
        this.depot = depot;
        this.comptes = comptes;
        this.recit = recit;
        this.lecteur = lecteur;
        this.base = base;
        this.transaction = transaction;
        this.horloge = horloge;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        long nouvelles = Personnes.TOUTES.stream().filter(this::absente)
                .peek(personne -> transaction.executeWithoutResult(statut -> raconter(personne))).count();
        if (nouvelles > 0) {
            LOG.info("Démonstration : {} dossiers chargés.", nouvelles);
        }
    }

    private boolean absente(Personne personne) {
        return base.sql("select count(*) from conference.demonstration where reference = ?").param(personne.reference())
                .query(Integer.class).single() == 0;
    }

    private void raconter(Personne personne) {
        Compte compte = comptes.trouver(personne.compte()).orElseThrow();
        String numero = depot.deposer(
                new Saisine(personne.motif(), new Identite(personne.nom(), personne.prenom()),
                        lecteur.lire(Demandes.de(personne, new Calendrier(LocalDate.now(horloge)))),
                        new Consentement(LocalDate.now(horloge), "Transmission du dossier aux financeurs du plan")),
                compte.identifiant(), compte.structure());
        personne.histoire().accept(recit, numero);
        base.sql("insert into conference.demonstration (reference, numero) values (?, ?)")
                .params(personne.reference(), numero).update();
    }
}
