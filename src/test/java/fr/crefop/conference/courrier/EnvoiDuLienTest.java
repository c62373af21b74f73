package fr.crefop.conference.courrier;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import fr.crefop.conference.securite.RecuperationDemandee;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class EnvoiDuLienTest {

    private final GreenMail serveur = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @BeforeEach
    void demarrer() {
        serveur.start();
    }

    @AfterEach
    void arreter() {
        serveur.stop();
    }

    @Test
    void leLienPartAussitotALAdresseDuCompte() throws Exception {
        JavaMailSenderImpl smtp = new JavaMailSenderImpl();
        smtp.setHost("localhost");
        smtp.setPort(serveur.getSmtp().getPort());
        smtp.setDefaultEncoding("UTF-8");
        try (EnvoiDuLien envoi = new EnvoiDuLien(smtp, "conference@crefop.example")) {
            envoi.surRecuperationDemandee(new RecuperationDemandee("jeanne@exemple.fr", "https://conference.example/connexion/nouveau-mot-de-passe?jeton=abc"));

            assertThat(serveur.waitForIncomingEmail(10_000, 1)).isTrue();
        }
        assertThat(serveur.getReceivedMessages()).singleElement().satisfies(mail -> {
            assertThat(mail.getAllRecipients()[0]).hasToString("jeanne@exemple.fr");
            assertThat((String) mail.getContent()).contains("https://conference.example/connexion/nouveau-mot-de-passe?jeton=abc", "une demi-heure");
        });
    }
}
