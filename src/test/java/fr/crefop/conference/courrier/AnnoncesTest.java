package fr.crefop.conference.courrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import fr.crefop.conference.Simultanement;
import fr.crefop.conference.socle.RefusMetier;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an account is told, its programs are told too: signed, once, in order, and again when asked. */
class AnnoncesTest extends AvecAnnonces {

    @Test
    void ceQuiEstDitAuCompteEstAnnonceUneFoisSigneEtSansNommerPersonne() throws Exception {
        dire("S'engager sur sa part");
        annonceur().tournee();
        annonceur().tournee();

        assertThat(recues).hasSize(1);
        Recue recue = recues.get(0);
        JsonNode corps = json.readTree(recue.corps());
        assertThat(corps.get("numero").asText()).isEqualTo(numero);
        assertThat(corps.get("evenement").asText()).isEqualTo("TACHE_ATTENDUE");
        assertThat(corps.get("objet").asText()).isEqualTo("S'engager sur sa part");
        assertThat(recue.corps()).doesNotContain("Camille", "Essai", "texte");
        assertThat(recue.entetes().get(Signature.ENTETE)).isEqualTo(Signature.de(secret, horloge.instant(), recue.corps())).matches("t=\\d+,v1=[0-9a-f]{64}");
        assertThat(Signature.de("un autre secret", horloge.instant(), recue.corps())).isNotEqualTo(recue.entetes().get(Signature.ENTETE));
    }

    @Test
    void ceQuiEstDitAUnAutreCompteNEstPasAnnonceIci() {
        transaction.executeWithoutResult(statut -> courriers.auCompte("secretariat", new Avis(Evenement.TACHE_ATTENDUE, numero, "Vérifier la recevabilité", "Avant jeudi.")));
        annonceur().tournee();

        assertThat(recues).isEmpty();
    }

    @Test
    void unChangementDeCompteNeSeDitQuALaPersonne() {
        String compte = base.sql("select compte from conference.abonnement where id = ?").param(abonnement).query(String.class).single();
        transaction.executeWithoutResult(statut -> courriers.auCompte(compte, new Avis(Evenement.COMPTE_CHANGE, null, "Votre mot de passe a changé", "Essai.")));
        annonceur().tournee();

        assertThat(recues).isEmpty();
        assertThat(base.sql("select count(*) from conference.avis where compte = ? and evenement = 'COMPTE_CHANGE'").param(compte).query(Long.class).single()).isPositive();
    }

    /** Two releases run side by side while one takes the place of the other. */
    @Test
    void unCodeDUneVersionSuivanteNArretePasLesAnnonces() throws Exception {
        dire("S'engager sur sa part");
        base.sql("update conference.avis set evenement = 'CODE_DE_PLUS_TARD' where numero = ?").param(numero).update();
        annonceur().tournee();

        assertThat(recues).hasSize(1);
        assertThat(json.readTree(recues.get(0).corps()).get("evenement").asText()).isEqualTo("AUTRE");
    }

    @Test
    void uneAdresseQuiNePrendPasEstRessayeeDePlusEnPlusTardEtToutArriveDansLOrdre() {
        dire("Première");
        dire("Seconde");
        reponse = 500;
        annonceur().tournee();
        annonceur().tournee();
        assertThat(recues).as("une fois, puis elle attend").hasSize(1);
        horloge.avancer(Duration.ofSeconds(61));
        annonceur().tournee();
        assertThat(recues).hasSize(2);
        horloge.avancer(Duration.ofSeconds(61));
        annonceur().tournee();
        assertThat(recues).as("deux minutes après le second échec").hasSize(2);

        reponse = 200;
        horloge.avancer(Duration.ofSeconds(61));
        annonceur().tournee();
        assertThat(recues).hasSize(4).extracting(recue -> recue.corps().contains("Première")).containsExactly(true, true, true, false);
        assertThat(abonnements.lister(1, 25).lignes().get(0)).satisfies(a -> {
            assertThat(a.enAttente()).isZero();
            assertThat(a.echecs()).isZero();
            assertThat(a.dernierRefus()).isNull();
        });
    }

    @Test
    void plusieursNoeudsALaFoisNEnvoientQuUneFois() throws InterruptedException {
        for (int rang = 0; rang < 6; rang++) {
            dire("Nouvelle " + rang);
        }
        Callable<Boolean> noeud = () -> {
            annonceur().tournee();
            return true;
        };
        assertThat(Simultanement.faire(List.of(noeud, noeud, noeud)).refus()).isEmpty();
        annonceur().tournee();

        assertThat(recues).hasSize(6).extracting(recue -> recue.entetes().get(Annonceur.NUMERO)).doesNotHaveDuplicates();
    }

    @Test
    void ceQuiFutAnnonceSeRenvoieALaDemande() {
        dire("S'engager sur sa part");
        annonceur().tournee();
        base.sql("update conference.annonce set remise_le = now()").update();
        abonnements.rejouer(abonnement, 1, "admin");
        base.sql("update conference.abonnement set prochain_essai = ?").param(Timestamp.from(horloge.instant())).update();
        annonceur().tournee();

        assertThat(recues).hasSize(2).extracting(Recue::corps).containsOnly(recues.get(0).corps());
    }

    @Test
    void uneAdresseRetireeNApprendPlusRien() {
        dire("Avant");
        abonnements.retirer(abonnement, "admin");
        dire("Après");
        annonceur().tournee();

        assertThat(recues).isEmpty();
        assertThat(base.sql("select count(*) from conference.annonce").query(Integer.class).single()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://partenaire.example/", "https://localhost/annonces", "https://127.0.0.1/", "https://10.1.2.3/", "https://192.168.0.1/", "https://172.16.4.4/",
        "https://169.254.169.254/latest/meta-data", "https://100.64.0.1/", "https://[::1]/", "https://[fd00::1]/", "https://[fe80::1]/", "https://[::ffff:10.0.0.1]/", "https://0.0.0.0/",
        "https://8.8.8.8:8443/", "https://nom:secret@8.8.8.8/", "ftp://8.8.8.8/", "https:///rien", "n'importe quoi", ""})
    void niEnClairNiVersUnReseauPrive(String adresse) {
        assertThatThrownBy(() -> abonnements.creer("fongecif", adresse, "admin")).isInstanceOf(RefusMetier.class);
    }

    @Test
    void uneAdressePubliqueEstAdmiseEtSonSecretNEstPasDansLaBase() throws Exception {
        String donne = abonnements.creer("fongecif", "https://8.8.8.8/annonces", "admin");

        assertThat(donne).matches("cdfa_[A-Za-z0-9_-]{43}");
        assertThat(base.sql("select a::text from conference.abonnement a").query(String.class).list()).noneMatch(ligne -> ligne.contains(donne));
        assertThat(Destinations.estPublique(InetAddress.getByName("8.8.8.8"))).isTrue();
        assertThat(Destinations.estPublique(InetAddress.getByName("2001:4860:4860::8888"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"192.0.66.1, true", "192.0.1.1, true", "192.0.0.8, false", "192.0.2.1, false"})
    void deCesReseauxDeuxSeulsSontReserves(String adresse, boolean publique) throws Exception {
        assertThat(Destinations.estPublique(InetAddress.getByName(adresse))).isEqualTo(publique);
    }

    @Test
    void lesNouvellesDeQuiVoteOuAdministreNeSAnnoncentPas() {
        for (String compte : List.of("secretariat", "admin", "bureau.etat", "nul-ici")) {
            assertThatThrownBy(() -> abonnements.creer(compte, "https://8.8.8.8/", "admin")).as(compte).isInstanceOf(RefusMetier.class);
        }
    }

    /** On the wire, to a server that would lead elsewhere: nobody is followed there. */
    @Test
    void laRemiseNeSuitPersonneAilleurs() throws Exception {
        List<String> lus = Collections.synchronizedList(new ArrayList<>());
        HttpServer serveur = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serveur.createContext("/", echange -> {
            lus.add(echange.getRequestURI() + " " + echange.getRequestHeaders().getFirst("Conference-Annonce") + " "
                    + new String(echange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            echange.getResponseHeaders().add("Location", "/ailleurs");
            echange.sendResponseHeaders(302, -1);
            echange.close();
        });
        serveur.start();
        try {
            int statut = new RemiseHttps(partout()).remettre("http://localhost:" + serveur.getAddress().getPort() + "/annonces", "{}", Map.of("Conference-Annonce", "7"));

            assertThat(statut).isEqualTo(302);
            assertThat(lus).containsExactly("/annonces 7 {}");
        } finally {
            serveur.stop(0);
        }
    }

    @Test
    void lAdministrateurLOuvreALaPageEtYLitCeQuiAttend() {
        dire("S'engager sur sa part");
        reponse = 503;
        annonceur().tournee();
        String page = personne("admin").ouvrir("/partenaires/annonces").body();

        assertThat(page).contains("https://partenaire.example/annonces", "1 annonce attend", "ne répond pas", "HTTP 503");
        assertThat(personne("admin").ouvrir("/").body()).contains("annonce attend un partenaire");
        assertThat(personne("admin").envoyerFormulaire("/partenaires/annonces", "compte=fongecif&adresse=http%3A%2F%2F10.0.0.1%2F").body())
                .contains("Donnez une adresse en https", "value=\"http://10.0.0.1/\"");
        assertThat(personne("secretariat").ouvrir("/partenaires/annonces").statusCode()).isEqualTo(403);
    }
}
