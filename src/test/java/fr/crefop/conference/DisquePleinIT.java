package fr.crefop.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import fr.crefop.conference.pieces.PiecesDEssai;
import fr.crefop.conference.socle.Indisponibilite;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The disk of the application is full, that of its database is not: a real one, of four megabytes, which only root can mount. */
@Tag("complet")
class DisquePleinIT {

    private Path disque;

    @BeforeEach
    void unDisqueDeQuatreMegaoctets() throws Exception {
        disque = ApplicationReelle.dossierNeuf("disque");
        assumeThat(faire("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disque.toString())).as("il faut être root").isZero();
    }

    @AfterEach
    void demonter() throws Exception {
        faire("umount", "-l", disque.toString());
    }

    @Test
    void unePieceQuiNeTientPasEstRefuseeEnFrancaisEtOnTravailleToujours() throws Exception {
        Path donnees = ApplicationReelle.dossierNeuf("disque-plein");
        try (ApplicationReelle application = ApplicationReelle.demarrer(donnees,
                Map.of("CONFERENCE_JOURNAL_DE_SECURITE", disque.resolve("securite.log").toString()), "-Djava.io.tmpdir=" + disque)) {
            String numero = SaisineDuReadme.envoyer(application, "Disque").body().replaceAll("(?s).*\"numero\":\"([^\"]+)\".*", "$1");
            Visiteur conseiller = new Visiteur(application.port, null, null).seConnecter("conseiller", "demo");
            byte[] devis = PiecesDEssai.pdf("Devis");
            Path reste = disque.resolve("reste");
            faire("dd", "if=/dev/zero", "of=" + reste, "bs=64k");

            HttpResponse<String> refus = conseiller.envoyerFichier("/dossiers/" + numero + "/pieces", Map.of("nature", "AUTRE"), "fichier", "devis.pdf", devis);
            assertThat(refus.statusCode()).as(refus.body()).isEqualTo(503);
            assertThat(refus.body()).contains("<html lang=\"fr\"", Indisponibilite.MESSAGE);
            assertThat(new Visiteur(application.port, null, null).seConnecter("secretariat", "demo").ouvrir("/dossiers/" + numero).statusCode())
                    .as("sans journal de sécurité, on travaille").isEqualTo(200);

            Files.delete(reste);
            HttpResponse<String> prise = conseiller.envoyerFichier("/dossiers/" + numero + "/pieces", Map.of("nature", "AUTRE"), "fichier", "devis.pdf", devis);
            assertThat(prise.statusCode()).as(prise.body()).isEqualTo(302);
            assertThat(conseiller.ouvrir("/dossiers/" + numero).body()).contains("devis.pdf");
        }
    }

    private static int faire(String... commande) throws Exception {
        Process processus = new ProcessBuilder(commande).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        return processus.waitFor(30, TimeUnit.SECONDS) ? processus.exitValue() : -1;
    }
}
