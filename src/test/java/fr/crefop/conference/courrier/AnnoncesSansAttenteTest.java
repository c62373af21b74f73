package fr.crefop.conference.courrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.net.httpserver.HttpServer;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.GestionDesComptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import fr.crefop.conference.securite.MotDePasseChoisi;
import fr.crefop.conference.securite.SecondFacteurChange;
import fr.crefop.conference.socle.OubliPeriodique;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Nobody waits for a slow partner, and nothing goes to the programs of an account that may have none. */
class AnnoncesSansAttenteTest extends AvecAnnonces {

    private static final Duration VITE = Duration.ofSeconds(5);

    @Autowired GestionDesComptes gestion;
    @Autowired ApplicationEventPublisher publie;
    @Autowired List<OubliPeriodique> oublis;

    private final String essai = "essai.annonces" + System.nanoTime();

    @AfterEach
    void leCompteDEssaiEstFerme() {
        base.sql("delete from conference.compte_groupe where identifiant = ? and groupe = ?").params(essai, Groupe.SECRETARIAT.code()).update();
        base.sql("update conference.compte set actif = false where identifiant = ?").param(essai).update();
    }

    @Test
    void pendantQuUneAnnoncePartUnAutreActePrevientLeCompte() {
        dire("Première");
        annonceur((adresse, corps, entetes) -> {
            if (recues.size() == 1) {
                ailleurs(() -> dire("Pendant"));
            }
            return 204;
        }).tournee();

        assertThat(recues).extracting(recue -> recue.corps().contains("Pendant")).containsExactly(false, true);
    }

    @Test
    void pendantQuUneAnnoncePartSonAdresseSeRejoueEtSeRetire() {
        dire("Première");
        annonceur((adresse, corps, entetes) -> {
            ailleurs(() -> abonnements.rejouer(abonnement, 1, "admin"));
            ailleurs(() -> abonnements.retirer(abonnement, "admin"));
            return 204;
        }).tournee();

        assertThat(recues).hasSize(1);
        assertThat(estRetire(abonnement)).isTrue();
    }

    @Test
    void uneReponseSansFinEstLaisseeATemps() throws Exception {
        CountDownLatch assez = new CountDownLatch(1);
        HttpServer serveur = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serveur.createContext("/", echange -> {
            echange.sendResponseHeaders(200, 0);
            echange.getResponseBody().write('.');
            echange.getResponseBody().flush();
            attendre(assez);
            echange.close();
        });
        serveur.start();
        try {
            RemiseHttps remise = new RemiseHttps(partout(), Duration.ofSeconds(1));
            String adresse = "http://localhost:" + serveur.getAddress().getPort() + "/";
            assertTimeoutPreemptively(VITE, () -> assertThatThrownBy(() -> remise.remettre(adresse, "{}", Map.of())).isInstanceOf(IOException.class));
        } finally {
            assez.countDown();
            serveur.stop(0);
        }
    }

    @Test
    void uneTourneeFinitMemeSiToutEstLent() {
        for (int rang = 0; rang < 12; rang++) {
            dire("Nouvelle " + rang);
        }
        annonceur((adresse, corps, entetes) -> {
            horloge.avancer(Duration.ofSeconds(8));
            return 204;
        }).tournee();

        assertThat(recues).as("de huit secondes, en une minute").hasSize(8);
    }

    @Test
    void lesAdressesSontServiesTourATour() {
        abonner("fongecif", "https://autre.example/");
        dire("Première");
        dire("Seconde");
        annonceur((adresse, corps, entetes) -> {
            horloge.avancer(Duration.ofSeconds(1));
            return 204;
        }).tournee();

        assertThat(recues).extracting(recue -> recue.adresse().contains("autre")).containsExactly(false, true, false, true);
    }

    @Test
    void laTourneePartSansRetenirQuiLaLance() {
        CountDownLatch repond = new CountDownLatch(1);
        dire("Première");
        TourneesDesAnnonces tournees = new TourneesDesAnnonces(annonceur((adresse, corps, entetes) -> {
            attendre(repond);
            return 204;
        }));
        try {
            assertTimeoutPreemptively(VITE, () -> {
                tournees.partir();
                tournees.partir();
            });
            repond.countDown();
            await().atMost(VITE).until(() -> abonnements.enAttente() == 0);
            assertThat(recues).hasSize(1);
        } finally {
            tournees.arreter();
        }
    }

    @Test
    void unEnvoiQuiEchoueAutrementNArretePasLesAutres() {
        abonner("fongecif", "https://autre.example/");
        dire("Première");
        annonceur((adresse, corps, entetes) -> {
            if (adresse.contains("partenaire")) {
                throw new IllegalArgumentException("Content-Length");
            }
            return 204;
        }).tournee();

        assertThat(recues).extracting(Recue::adresse).containsExactly("https://partenaire.example/annonces", "https://autre.example/");
        assertThat(base.sql("select dernier_refus from conference.abonnement where id = ?").param(abonnement).query(String.class).single()).isEqualTo("échec de l'envoi");
    }

    @Test
    void lesNouvellesDUnCompteDevenuSensibleNePartentPlus() {
        ouvrirLeCompte();
        long sien = abonner(essai, "https://partenaire.example/");
        dire(essai, "Première");
        base.sql("insert into conference.compte_groupe (identifiant, groupe) values (?, ?)").params(essai, Groupe.SECRETARIAT.code()).update();
        annonceur().tournee();

        assertThat(recues).isEmpty();
        assertThat(estRetire(sien)).isTrue();
    }

    @Test
    void lAdresseDUnCompteFermeNeRevientPasAvecLui() {
        ouvrirLeCompte();
        long sien = abonner(essai, "https://partenaire.example/");
        gestion.fermer(essai, "admin");
        gestion.rouvrir(essai, "admin");

        assertThat(estRetire(sien)).isTrue();
        assertThat(base.sql("select compte from conference.journal where acte = 'ABONNEMENT_RETIRE' and apres like ?").param("abonnement=" + sien + "%")
                .query(String.class).list()).containsExactly(Journal.SYSTEME);
    }

    @Test
    void uneAdresseRetireeDepuisUnAnEstOublieeEtCeQuiLAttendaitNeSeComptePlus() {
        dire("Première");
        base.sql("update conference.abonnement set retire_le = now() - interval '13 months' where id = ?").param(abonnement).update();
        assertThat(abonnements.enAttente()).isZero();

        oublis.stream().filter(oubli -> oubli.regle().equals("abonnements")).forEach(oubli -> oubli.oublierAvant(Instant.now().minusSeconds(365L * 86_400)));
        assertThat(base.sql("select count(*) from conference.abonnement where id = ?").param(abonnement).query(Integer.class).single()).isZero();
    }

    @Test
    void ceQuiToucheALaPorteDuCompteNeVaQuALaPersonne() {
        int avant = avisDuFongecif();
        transaction.executeWithoutResult(statut -> {
            publie.publishEvent(new MotDePasseChoisi("fongecif"));
            publie.publishEvent(new SecondFacteurChange("fongecif"));
        });

        assertThat(avisDuFongecif()).isEqualTo(avant + 2);
        assertThat(abonnements.enAttente()).isZero();
    }

    private int avisDuFongecif() {
        return base.sql("select count(*) from conference.avis where compte = 'fongecif'").query(Integer.class).single();
    }

    private void ouvrirLeCompte() {
        gestion.creer(new Compte(essai, "Jeanne Essai", "Mission locale", Set.of(Groupe.CONSEILLER)), MotDePasse.provisoire("une phrase assez longue"), "admin");
    }

    private boolean estRetire(long id) {
        return base.sql("select retire_le is not null from conference.abonnement where id = ?").param(id).query(Boolean.class).single();
    }

    private static void ailleurs(Runnable acte) {
        assertThat(CompletableFuture.runAsync(acte)).succeedsWithin(VITE);
    }

    private static void attendre(CountDownLatch signal) {
        try {
            signal.await(VITE.multipliedBy(4).toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
