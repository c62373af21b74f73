package fr.crefop.conference.cadre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.crefop.conference.financement.bareme.BaremesDesRegimes;
import fr.crefop.conference.financement.moteur.ControleDesRegles;
import fr.crefop.conference.socle.ReglesRefusees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every slip that somebody who writes a pack is likely to make stops the start, and the refusal says where and what to give. */
class PacksRefusesTest {

    private static final Path REGLES = Path.of("rules");

    @TempDir
    private Path dossier;

    @BeforeEach
    void copier() throws IOException {
        try (Stream<Path> fichiers = Files.walk(REGLES)) {
            for (Path fichier : fichiers.filter(Files::isRegularFile).toList()) {
                Path copie = dossier.resolve("rules").resolve(REGLES.relativize(fichier));
                Files.createDirectories(copie.getParent());
                Files.copy(fichier, copie);
            }
        }
    }

    @Test
    void lesPacksDeLaMaisonSontAdmis() {
        assertThat(catchThrowable(this::lire)).isNull();
    }

    /** File, what stands in it, what somebody wrote instead, what the refusal says: its place, and what to give. */
    @ParameterizedTest
    @CsvFileSource(resources = "/packs-refuses.csv", delimiter = '|', quoteCharacter = '\'', numLinesToSkip = 2)
    void uneFauteDePlumeEstRefusee(String fichier, String avant, String apres, String lieu, String remede) throws IOException {
        Path copie = dossier.resolve("rules").resolve(fichier);
        String texte = Files.readString(copie);
        assertThat(texte).contains(lignes(avant));
        int ou = texte.indexOf(lignes(avant));
        Files.writeString(copie, texte.substring(0, ou) + lignes(apres) + texte.substring(ou + lignes(avant).length()));

        Throwable refus = catchThrowable(this::lire);

        assertThat(refus).isInstanceOf(ReglesRefusees.class);
        assertThat(refus.getMessage()).contains(lieu).contains(remede);
    }

    private static String lignes(String cellule) {
        return cellule == null ? "" : cellule.replace("\\n", "\n");
    }

    private void lire() {
        Thread courant = Thread.currentThread();
        ClassLoader avant = courant.getContextClassLoader();
        courant.setContextClassLoader(new SesReglesSeules(dossier, avant));
        try {
            Cadre cadre = LectureDuCadre.duProgramme();
            ControleDesRegles.verifier(cadre, new BaremesDesRegimes(cadre));
        } finally {
            courant.setContextClassLoader(avant);
        }
    }

    /** Finds what is under rules/ in that folder and nowhere else. */
    private static final class SesReglesSeules extends URLClassLoader {

        private final Path dossier;

        private SesReglesSeules(Path dossier, ClassLoader parent) {
            super(new URL[0], parent);
            this.dossier = dossier;
        }

        @Override
        public Enumeration<URL> getResources(String nom) throws IOException {
            if (!nom.startsWith("rules/")) {
                return super.getResources(nom);
            }
            URL sienne = getResource(nom);
            return sienne == null ? Collections.emptyEnumeration() : Collections.enumeration(List.of(sienne));
        }

        @Override
        public URL getResource(String nom) {
            if (!nom.startsWith("rules/")) {
                return super.getResource(nom);
            }
            try {
                return Files.exists(dossier.resolve(nom)) ? dossier.resolve(nom).toUri().toURL() : null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
