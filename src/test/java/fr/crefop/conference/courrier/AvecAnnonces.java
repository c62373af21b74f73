package fr.crefop.conference.courrier;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.DossierDeTest;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.LecteurDeDemande;
import fr.crefop.conference.securite.Comptes;
import java.net.URI;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A program of the Fongecif listens at https://partenaire.example/annonces; what it is sent comes to {@link #recues}. */
abstract class AvecAnnonces extends AvecApplication {

    record Recue(String adresse, String corps, Map<String, String> entetes) {}

    @Autowired Courriers courriers;
    @Autowired Abonnements abonnements;
    @Autowired Comptes comptes;
    @Autowired JdbcClient base;
    @Autowired ObjectMapper json;
    @Autowired TransactionTemplate transaction;
    @Autowired DepotDeSaisines depot;
    @Autowired LecteurDeDemande lecteur;

    final HorlogeDeTest horloge = new HorlogeDeTest();
    final List<Recue> recues = Collections.synchronizedList(new ArrayList<>());
    int reponse = 204;
    String numero;
    String secret;
    long abonnement;

    @BeforeEach
    void unProgrammeDuFongecifEcoute() {
        numero = DossierDeTest.deposer(depot, lecteur, "cas-12");
        base.sql("delete from conference.abonnement").update();
        abonnement = abonner("fongecif", "https://partenaire.example/annonces");
        secret = abonnements.secret(abonnement, new byte[32]);
    }

    @AfterEach
    void plusPersonneNEcoute() {
        base.sql("delete from conference.abonnement").update();
    }

    long abonner(String compte, String adresse) {
        return base.sql("insert into conference.abonnement (compte, adresse, sel, cree_le, prochain_essai) values (?, ?, ?, now(), ?) returning id")
                .params(compte, adresse, new byte[32], Timestamp.from(horloge.instant())).query(Long.class).single();
    }

    void dire(String objet) {
        dire("fongecif", objet);
    }

    void dire(String compte, String objet) {
        transaction.executeWithoutResult(statut -> courriers.auCompte(compte, new Avis(Evenement.TACHE_ATTENDUE, numero, objet, "Avant le 3 juillet.")));
    }

    Annonceur annonceur() {
        return annonceur((adresse, corps, entetes) -> reponse);
    }

    Annonceur annonceur(Remise suite) {
        Remise remise = (adresse, corps, entetes) -> {
            recues.add(new Recue(adresse, corps, entetes));
            return suite.remettre(adresse, corps, entetes);
        };
        return new Annonceur(new RegistreDesAnnonces(base, horloge), abonnements, comptes, remise, transaction, json, horloge);
    }

    /** For a server of a test, on this machine. */
    static Destinations partout() {
        return new Destinations() {
            @Override
            URI exiger(String adresse) {
                return URI.create(adresse);
            }
        };
    }
}
