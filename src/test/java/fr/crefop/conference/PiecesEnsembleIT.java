package fr.crefop.conference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.pieces.PiecesDEssai;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Eight advisors give a paper of ten megabytes at the same moment, and eight strangers files that unfold, to the packaged application in 700 MB. */
@Tag("complet")
class PiecesEnsembleIT {

    private static final int ENSEMBLE = 8;

    @Test
    void seizeEnvoisALaFoisTiennentEn700MegaoctetsDeMemoire() throws Exception {
        try (ApplicationReelle application = ApplicationReelle.demarrer(ApplicationReelle.dossierNeuf("pieces"), Map.of(), "-Xmx700m")) {
            String pieces = SaisineDuReadme.envoyer(application, "Pieces").headers().firstValue("Location").orElseThrow() + "/pieces";
            byte[] bombe = PiecesDEssai.pdfQuiSeDeplie(512);
            ExecutorService fils = Executors.newFixedThreadPool(2 * ENSEMBLE);
            List<Future<HttpResponse<String>>> bonnes = new ArrayList<>();
            List<Future<HttpResponse<String>>> mauvaises = new ArrayList<>();
            for (int i = 0; i < ENSEMBLE; i++) {
                byte[] lourde = PiecesDEssai.pdfLourd(10 * 1024 * 1024 - 8192 + i);
                bonnes.add(fils.submit(() -> envoyer(application, pieces, lourde)));
                mauvaises.add(fils.submit(() -> envoyer(application, pieces, bombe)));
            }
            for (Future<HttpResponse<String>> bonne : bonnes) {
                assertThat(bonne.get().statusCode()).as(bonne.get().body()).isEqualTo(201);
                byte[] lue = application.programme("secretariat").telecharger(bonne.get().headers().firstValue("Location").orElseThrow()).body();
                assertThat(lue).hasSizeGreaterThan(10 * 1024 * 1024 - 8192);
            }
            for (Future<HttpResponse<String>> mauvaise : mauvaises) {
                assertThat(mauvaise.get().statusCode()).as(mauvaise.get().body()).isEqualTo(400);
            }
            fils.shutdown();
            assertThat(application.journal()).doesNotContain("OutOfMemoryError");
        }
    }

    private static HttpResponse<String> envoyer(ApplicationReelle application, String pieces, byte[] contenu) {
        return application.programme("conseiller").envoyerFichier(pieces, Map.of("nature", "AUTRE"), "fichier", "devis.pdf", contenu);
    }
}
