package fr.crefop.conference.demarrage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.ConferenceApplication;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.PortInUseException;

@ExtendWith(OutputCaptureExtension.class)
class PortOccupeTest {

    @TempDir
    private Path dossier;

    @Test
    void un_port_pris_arrete_le_demarrage_avant_la_base_et_dit_la_commande_qui_l_evite(CapturedOutput sortie) throws Exception {
        Path donnees = dossier.resolve("donnees");
        try (ServerSocket autreProgramme = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = autreProgramme.getLocalPort();

            assertThatThrownBy(() -> new SpringApplication(ConferenceApplication.class)
                    .run("--server.port=" + port, "--conference.donnees=" + donnees)).isInstanceOf(PortInUseException.class);

            assertThat(sortie).contains("Le port " + port + " est déjà utilisé par un autre programme")
                    .containsPattern("SERVER_PORT=\\d+ mvn spring-boot:run")
                    .doesNotContain("SERVER_PORT=" + port + " ").doesNotContain("\tat ");
            assertThat(donnees).as("ni base ni dossier de données n'ont commencé").doesNotExist();
        }
    }

    @Test
    void la_commande_proposee_est_celle_d_un_port_libre() throws Exception {
        try (ServerSocket pris = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String action = new PortOccupeAnalyzer().analyze(new PortInUseException(pris.getLocalPort() - 1)).getAction();

            assertThat(action).contains("SERVER_PORT=").doesNotContain("SERVER_PORT=" + pris.getLocalPort() + " ");
        }
    }
}
