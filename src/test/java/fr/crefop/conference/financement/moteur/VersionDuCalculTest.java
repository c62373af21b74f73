package fr.crefop.conference.financement.moteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The code that decides of a plan is the one that its version was given for: a fingerprint that stays the same promises the
 * same plan. What only people read of it (comments, imports, spaces) does not count.
 */
class VersionDuCalculTest {

    private static final Path JAVA = Path.of("src/main/java/fr/crefop/conference");
    private static final List<String> QUI_DECIDE = List.of("cadre", "financement/affectation", "financement/aides", "financement/bareme",
            "financement/moteur", "financement/redaction", "financement/regles");
    private static final Path NOTEE = Path.of("src/test/resources/version-du-calcul.txt");
    private static final String COMMANDE = "mvn test -Dtest=VersionDuCalculTest -Dversion.ecrire=true";

    @Test
    void leCodeQuiDecideNeChangePasSansQueSaVersionChange() throws Exception {
        String empreinte = empreinte(QUI_DECIDE.stream().flatMap(dossier -> sources(JAVA.resolve(dossier))).toList());
        if (Boolean.getBoolean("version.ecrire")) {
            noter(empreinte);
        }
        String[] notee = Files.readString(NOTEE).strip().split(" ");

        assertThat(empreinte.equals(notee[1]))
                .as("Le code qui décide a changé. Donnez un autre numéro à VersionDuCalcul.VERSION, puis : %s", COMMANDE).isTrue();
        assertThat(VersionDuCalcul.VERSION).as("La version a changé ; pour la noter : %s", COMMANDE).isEqualTo(notee[0]);
    }

    @Test
    void unCommentaireNeComptePasUneInstructionCompte() throws Exception {
        assertThat(code("package a;\nimport b.C;\n/** Doc. */\nint a = 1; // un\n")).isEqualTo(code("package a;\n\nint  a = 1;"));
        assertThat(code("int a = 1;")).isNotEqualTo(code("int a = 2;"));
    }

    /** Other code under the same number is what this test is there to refuse, the command included. */
    private static void noter(String empreinte) throws IOException {
        if (Files.exists(NOTEE)) {
            String[] avant = Files.readString(NOTEE).strip().split(" ");
            assertThat(avant[0].equals(VersionDuCalcul.VERSION) && !avant[1].equals(empreinte))
                    .as("Donnez d'abord un autre numéro que %s à VersionDuCalcul.VERSION", avant[0]).isFalse();
        }
        Files.writeString(NOTEE, VersionDuCalcul.VERSION + " " + empreinte + "\n");
    }

    private static String empreinte(List<Path> sources) throws NoSuchAlgorithmException, IOException {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        for (Path source : sources) {
            sha.update(JAVA.relativize(source).toString().replace('\\', '/').getBytes(StandardCharsets.UTF_8));
            sha.update(code(Files.readString(source)).getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private static String code(String source) {
        return source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^import .*$", "").replaceAll("(?m)//[^\"\\n]*$", "").replaceAll("\\s+", " ").strip();
    }

    /** The number itself is no code. */
    private static Stream<Path> sources(Path dossier) {
        try (Stream<Path> tous = Files.walk(dossier)) {
            return tous.filter(f -> f.toString().endsWith(".java") && !f.endsWith("package-info.java") && !f.endsWith("VersionDuCalcul.java"))
                    .sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
