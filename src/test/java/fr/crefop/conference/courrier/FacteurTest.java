package fr.crefop.conference.courrier;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.DossierDeTest;
import fr.crefop.conference.Simultanement;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.LecteurDeDemande;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** The rounds of the postman, with a real mail server beside the real database. */
class FacteurTest extends AvecApplication {

    @Autowired Courriers courriers;
    @Autowired JdbcClient base;
    @Autowired TransactionTemplate transaction;
    @Autowired DepotDeSaisines depot;
    @Autowired LecteurDeDemande lecteur;

    private final GreenMail serveur = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final JavaMailSenderImpl smtp = new JavaMailSenderImpl();
    private final HorlogeDeTest horloge = new HorlogeDeTest();
    private Facteur facteur;
    private String numero;

    @BeforeEach
    void uneBoiteVideEtUnServeur() {
        numero = DossierDeTest.deposer(depot, lecteur, "cas-12");
        base.sql("delete from conference.avis").update();
        base.sql("delete from conference.pli").update();
        demarrerLeServeur();
        smtp.setHost("localhost");
        facteur = new Facteur(new Registre(base, horloge),
                new PosteSmtp(smtp, new RedactionDuPli("https://conference.example"), "conference@crefop.example"), transaction);
    }

    @AfterEach
    void arreter() {
        serveur.stop();
    }

    @Test
    void unAvisPartUneFois() throws Exception {
        ecrire("secretariat", avis("Vérifier la recevabilité"));
        facteur.tournee();
        facteur.tournee();

        MimeMessage mail = seul();
        assertThat(mail.getSubject()).isEqualTo(numero + " : Vérifier la recevabilité");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("secretariat@conference.example");
        assertThat(corps(mail)).contains("Dossier " + numero, "Avant le 3 juillet.",
                "https://conference.example/dossiers/" + numero);
        assertThat(courriers.de("secretariat", 1, 50).lignes()).singleElement().satisfies(message ->
                assertThat(message.envoyeLe()).isNotNull());
    }

    @Test
    void quandLeServeurPrendUnPliIlEstDejaNoteCommeParti() {
        ecrire("secretariat", avis("Vérifier la recevabilité"));
        List<Boolean> notes = new ArrayList<>();
        new Facteur(new Registre(base, horloge), pli -> notes.add(base.sql("select envoye_le is not null from conference.pli where id = ?")
                .param(pli.id()).query(Boolean.class).single()), transaction).tournee();
        assertThat(notes).as("il ne reste qu'à valider").containsExactly(true);
    }

    @Test
    void toutCeQuiAttendUnePersonnePartEnUnSeulCourrielDansLOrdre() throws Exception {
        ecrire("secretariat", avis("Vérifier la recevabilité"));
        ecrire("fongecif", avis("S'engager"));
        ecrire("secretariat", avis("Donner mandat"));
        facteur.tournee();

        assertThat(recus()).hasSize(2);
        MimeMessage mail = pour("secretariat");
        assertThat(mail.getSubject()).isEqualTo("Conférence des financeurs : 2 messages");
        assertThat(corps(mail)).containsSubsequence("Vérifier la recevabilité", "Donner mandat").doesNotContain("S'engager");
    }

    @Test
    void rienDePersonnelNePartParCourriel() throws Exception {
        ecrire("secretariat", avis("Vérifier la recevabilité"));
        facteur.tournee();
        assertThat(GreenMailUtil.getWholeMessage(seul())).doesNotContain("Camille", "Essai", "Renard");
    }

    @Test
    void unRefusDuServeurSeRepresentePlusTardAvecUnDelaiQuiGrandit() throws Exception {
        ecrire("secretariat", avis("Vérifier la recevabilité"));
        serveur.stop();
        facteur.tournee();
        horloge.avancer(Duration.ofMinutes(5));
        facteur.tournee();
        demarrerLeServeur();

        horloge.avancer(Duration.ofMinutes(9));
        facteur.tournee();
        assertThat(recus()).as("le second essai attend dix minutes").isEmpty();
        horloge.avancer(Duration.ofMinutes(1));
        facteur.tournee();
        facteur.tournee();
        assertThat(seul().getSubject()).contains("Vérifier la recevabilité");
    }

    @Test
    void unPliRefuseNeRetientPasLesAutresEtResteLeMemeALEssaiSuivant() throws Exception {
        ecrire("secretariat", avis("Vérifier la recevabilité"));
        serveur.stop();
        facteur.tournee();
        demarrerLeServeur();
        ecrire("secretariat", avis("Donner mandat"));
        facteur.tournee();
        assertThat(seul().getSubject()).contains("Donner mandat");

        horloge.avancer(Duration.ofMinutes(5));
        facteur.tournee();
        assertThat(recus()).extracting(MimeMessage::getMessageID).hasSize(2).doesNotHaveDuplicates();
        assertThat(corps(recus().get(1))).contains("Vérifier la recevabilité").doesNotContain("Donner mandat");
    }

    @Test
    void unPliQuiFaitTomberLaPosteNeRetientPasLesSuivants() {
        ecrire("fongecif", avis("S'engager"));
        ecrire("secretariat", avis("Vérifier la recevabilité"));
        List<String> partis = new ArrayList<>();
        Poste poste = pli -> {
            if (pli.adresse().startsWith("fongecif")) {
                throw new IllegalStateException("mal formé");
            }
            partis.add(pli.adresse());
        };
        Facteur autre = new Facteur(new Registre(base, horloge), poste, transaction);
        autre.tournee();
        horloge.avancer(Duration.ofMinutes(5));
        autre.tournee();

        assertThat(partis).containsExactly("secretariat@conference.example");
        assertThat(base.sql("select essais from conference.pli where compte = 'fongecif'").query(Integer.class).single()).isEqualTo(2);
    }

    @Test
    void sansAdresseLAvisAttendQuElleSoitDonnee() {
        base.sql("update conference.compte set courriel = null where identifiant = 'opca'").update();
        try {
            ecrire("opca", avis("S'engager"));
            facteur.tournee();
            assertThat(recus()).isEmpty();
        } finally {
            base.sql("update conference.compte set courriel = 'opca@conference.example' where identifiant = 'opca'").update();
        }
        facteur.tournee();
        assertThat(recus()).hasSize(1);
    }

    @RepeatedTest(3)
    void plusieursTourneesALaFoisNEnvoientRienDeuxFois() throws Exception {
        for (int i = 0; i < 20; i++) {
            ecrire(i % 2 == 0 ? "secretariat" : "fongecif", avis("Avis " + i + " "));
        }
        Callable<Void> tournee = () -> {
            facteur.tournee();
            return null;
        };
        Simultanement.Issue<Void> issue = Simultanement.faire(Collections.nCopies(4, tournee));
        facteur.tournee();

        assertThat(issue.refus()).isEmpty();
        String tout = String.join("", recus().stream().map(FacteurTest::corps).toList());
        for (int i = 0; i < 20; i++) {
            assertThat(tout.split("Avis " + i + " ", -1)).as("l'avis " + i + " une fois et une seule").hasSize(2);
        }
    }

    private void demarrerLeServeur() {
        serveur.start();
        smtp.setPort(serveur.getSmtp().getPort());
    }

    private Avis avis(String objet) {
        return new Avis(Evenement.TACHE_ATTENDUE, numero, objet, "Avant le 3 juillet.");
    }

    private void ecrire(String compte, Avis avis) {
        transaction.executeWithoutResult(statut -> courriers.auCompte(compte, avis));
    }

    private List<MimeMessage> recus() {
        return Arrays.asList(serveur.getReceivedMessages());
    }

    private MimeMessage seul() {
        assertThat(recus()).hasSize(1);
        return recus().get(0);
    }

    private MimeMessage pour(String compte) {
        return recus().stream().filter(mail -> GreenMailUtil.getAddressList(destinataires(mail)).contains(compte + "@"))
                .findFirst().orElseThrow();
    }

    private static Address[] destinataires(MimeMessage mail) {
        try {
            return mail.getAllRecipients();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String corps(MimeMessage mail) {
        try {
            return mail.getContent().toString();
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
