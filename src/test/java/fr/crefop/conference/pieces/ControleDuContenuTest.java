package fr.crefop.conference.pieces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import fr.crefop.conference.socle.RefusMetier;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is a paper and what is not, whatever its name says. */
class ControleDuContenuTest {

    private static final byte[] BOMBE = PiecesDEssai.pdfQuiSeDeplie(512);

    private final ControleDuContenu controle = new ControleDuContenu();

    static Stream<Arguments> pieces() {
        return Stream.of(Arguments.of("un PDF", PiecesDEssai.pdf("Devis"), FormatDePiece.PDF),
                Arguments.of("une photographie", PiecesDEssai.image("jpg", 1200, 900), FormatDePiece.JPEG),
                Arguments.of("une copie d'écran", PiecesDEssai.image("png", 800, 600), FormatDePiece.PNG),
                Arguments.of("une image d'un point", PiecesDEssai.image("png", 1, 1), FormatDePiece.PNG));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pieces")
    void unePieceEstCeQueSonContenuDit(String quoi, byte[] contenu, FormatDePiece format) {
        assertThat(verifier("n'importe quoi.exe", contenu)).isEqualTo(format);
    }

    static Stream<Arguments> autres() {
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        byte[] pdfDePapier = "%PDF-1.7 et rien d'autre".getBytes(StandardCharsets.UTF_8);
        return Stream.of(Arguments.of("une page du Web", page, "n'est pas une pièce"),
                Arguments.of("un programme", new byte[] {'M', 'Z', 0, 0, 0, 0, 0, 0, 0}, "n'est pas une pièce"),
                Arguments.of("une archive", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}, "n'est pas une pièce"),
                Arguments.of("un seul octet", new byte[] {'%'}, "n'est pas une pièce"),
                Arguments.of("ce qui se dit PDF", pdfDePapier, "ne s'ouvre pas"),
                Arguments.of("un PDF coupé avant sa première page", "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n".getBytes(StandardCharsets.US_ASCII), "ne s'ouvre pas"),
                Arguments.of("un PDF à mot de passe", PiecesDEssai.pdf("Devis", "secret"), "demande un mot de passe"),
                Arguments.of("un PDF qui se déplie", BOMBE, "ne s'ouvre pas"),
                Arguments.of("un JPEG coupé", PiecesDEssai.coupe(PiecesDEssai.image("jpg", 600, 400)), "ne s'ouvre pas"),
                Arguments.of("un PNG coupé", PiecesDEssai.coupe(PiecesDEssai.image("png", 600, 400)), "ne s'ouvre pas"),
                Arguments.of("un PNG de 50 000 points de côté", PiecesDEssai.pngQuiSeDitGrand(50_000), "trop de points (50000 × 50000)"),
                Arguments.of("le début d'un JPEG", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}, "ne s'ouvre pas"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("autres")
    @Timeout(20)
    void leResteEstRefuseEnFrancais(String quoi, byte[] contenu, String pourquoi) {
        assertThatThrownBy(() -> verifier("devis.pdf", contenu)).isInstanceOf(RefusMetier.class).hasMessageContaining(pourquoi);
    }

    @Test
    void unFichierVideOuTropGrosEstRefuseAvantDEtreOuvert() {
        assertThatThrownBy(() -> recevoir("devis.pdf", new byte[0])).isInstanceOf(RefusMetier.class).hasMessageContaining("est vide");
        assertThatThrownBy(() -> recevoir("devis.pdf", new byte[FichierRecu.OCTETS_MAXIMUM + 1])).isInstanceOf(RefusMetier.class)
                .hasMessageContaining("dépasse 10 Mo");
    }

    @Test
    void rienNeResteDUnFichierUneFoisPrisOuRefuse() {
        FichierRecu recu = recevoir("devis.pdf", PiecesDEssai.pdf("Devis"));
        Path chemin = recu.chemin();
        assertThat(Files.exists(chemin)).isTrue();

        recu.close();

        assertThat(Files.exists(chemin)).isFalse();
    }

    @Test
    void unPdfQuiSeDeplieEstArreteAvantDEmplirLaMemoire() {
        ThreadMXBean fils = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long avant = fils.getCurrentThreadAllocatedBytes();

        assertThatThrownBy(() -> verifier("devis.pdf", BOMBE)).isInstanceOf(RefusMetier.class);

        assertThat(BOMBE.length).isLessThan(1024 * 1024);
        assertThat(fils.getCurrentThreadAllocatedBytes() - avant).isLessThan(200L * 1024 * 1024);
    }

    /** On a small machine: 8 PDF that unfold at the same moment, refused each in its turn. */
    @Test
    @Timeout(60)
    void huitBombesALaFoisNEtouffentPersonne() throws Exception {
        ExecutorService ensemble = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> envois = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                envois.add(ensemble.submit(() -> assertThatThrownBy(() -> verifier("devis.pdf", BOMBE)).isInstanceOf(RefusMetier.class)));
            }
            for (Future<?> envoi : envois) {
                envoi.get();
            }
        } finally {
            ensemble.shutdownNow();
        }
        assertThat(verifier("devis.pdf", PiecesDEssai.pdf("Devis"))).isEqualTo(FormatDePiece.PDF);
    }

    private FormatDePiece verifier(String nom, byte[] contenu) {
        try (FichierRecu recu = recevoir(nom, contenu)) {
            return controle.verifier(recu);
        }
    }

    private static FichierRecu recevoir(String nom, byte[] contenu) {
        return FichierRecu.recevoir(nom, new ByteArrayInputStream(contenu));
    }
}
