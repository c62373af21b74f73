package fr.crefop.conference.demarrage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.cadre.CadreInvalide;
import fr.crefop.conference.socle.LectureEnAvance;
import fr.crefop.conference.socle.ReglesRefusees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.util.FileSystemUtils;

/** What a start begins on its second core: it is there when somebody needs it, and fails as loudly as if it were read in its turn. */
@ExtendWith(OutputCaptureExtension.class)
class EnAvanceTest {

    private static final String AILLEURS = "--spring.datasource.url=jdbc:postgresql://localhost:1/ailleurs";

    private Path dossier;

    @BeforeEach
    void ouvrir() throws IOException {
        dossier = Files.createTempDirectory(Files.createDirectories(Path.of("target", "donnees-tests")), "avance").toAbsolutePath();
    }

    @AfterEach
    void rienNeReste() throws IOException {
        FileSystemUtils.deleteRecursively(dossier);
    }

    record Lu(String mot) {}

    private record Lecture(boolean avantTout, Supplier<Lu> lecture) implements LectureEnAvance<Lu> {

        @Override
        public Class<Lu> quoi() {
            return Lu.class;
        }

        @Override
        public Lu lire() {
            return lecture.get();
        }
    }

    /** One bean that sees whether it is made. */
    static class Maison {

        private static final AtomicBoolean FAITE = new AtomicBoolean();

        @Bean
        String piece() {
            FAITE.set(true);
            return "une pièce";
        }
    }

    /** The application's own database as it asks for it, and nothing else of the house. */
    @Import(BaseEmbarqueeConfiguration.class)
    static class AvecLaBase {}

    static class SansBean {

        @Bean
        String panne() {
            throw new IllegalStateException("un réglage est faux");
        }
    }

    private static ConfigurableApplicationContext demarrer(Class<?> maison, EnAvance avance, String... reglages) {
        SpringApplication application = new SpringApplicationBuilder(maison).web(WebApplicationType.NONE).build();
        application.addInitializers(avance);
        return application.run(reglages);
    }

    @Test
    void ceQuiFutLuEnAvanceEstLeBean() {
        Lu lu = new Lu("packs");
        try (ConfigurableApplicationContext contexte = demarrer(Maison.class, new EnAvance(List.of(new Lecture(false, () -> lu))), AILLEURS)) {
            assertThat(contexte.getBean(Lu.class)).isSameAs(lu);
            assertThat(contexte.containsBean("baseEmbarquee")).as("une base nommée : aucune n'est démarrée").isFalse();
        }
    }

    @Test
    void unPackFauxArreteLeDemarrageAvantToutBeanEtDitPourquoi(CapturedOutput sortie) {
        Maison.FAITE.set(false);
        EnAvance avance = new EnAvance(List.of(new Lecture(true, () -> {
            throw new CadreInvalide("rules/regions/essai.yaml : aucune région XX");
        })));

        assertThatThrownBy(() -> demarrer(Maison.class, avance, AILLEURS)).isInstanceOf(ReglesRefusees.class);

        assertThat(sortie).contains("aucune région XX").contains("Corrigez ce fichier de rules/").doesNotContain("\tat ");
        assertThat(Maison.FAITE).isFalse();
    }

    @Test
    void ceDontUneSeulePieceABesoinArreteAussiLeDemarrage() {
        EnAvance avance = new EnAvance(List.of(new Lecture(false, () -> {
            throw new IllegalStateException("requêtes illisibles");
        })));

        assertThatThrownBy(() -> demarrer(Maison.class, avance, AILLEURS)).hasStackTraceContaining("requêtes illisibles");
    }

    @Test
    void laBaseDUnDemarrageQuiEchoueEstArretee() {
        assertThatThrownBy(() -> demarrer(SansBean.class, new EnAvance(List.of()), "--conference.donnees=" + dossier)).hasStackTraceContaining("un réglage est faux");

        assertThat(dossier.resolve("base").resolve("PG_VERSION")).as("elle avait commencé").exists();
        assertThat(dossier.resolve("base").resolve("postmaster.pid")).as("elle est arrêtée").doesNotExist();
        assertThat(VerrouDeDonnees.estPris(dossier)).as("le dossier est libre").isFalse();
    }

    @Test
    void laBaseCommenceeEnAvanceEstCelleDeLApplicationEtSArreteAvecElle() {
        try (ConfigurableApplicationContext contexte = demarrer(AvecLaBase.class, new EnAvance(List.of()), "--conference.donnees=" + dossier)) {
            assertThat(contexte.getBeansOfType(BaseEmbarquee.class)).containsOnlyKeys("baseEmbarquee");
            assertThat(dossier.resolve("base").resolve("postmaster.pid")).exists();
        }
        assertThat(dossier.resolve("base").resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void unDossierPrisParUneAutreApplicationLeDit(CapturedOutput sortie) throws Exception {
        try (VerrouDeDonnees autre = VerrouDeDonnees.prendre(dossier)) {
            assertThatThrownBy(() -> demarrer(AvecLaBase.class, new EnAvance(List.of()), "--conference.donnees=" + dossier)).hasStackTraceContaining("est déjà utilisé par une autre application");
        }
        assertThat(sortie).contains("Arrêtez l'autre application").doesNotContain("\tat ");
    }

    @Test
    void lesReglesSontLuesEtAttenduesAvantTout() {
        assertThat(SpringFactoriesLoader.loadFactories(LectureEnAvance.class, getClass().getClassLoader())).extracting(LectureEnAvance::avantTout).containsExactly(true, false);
    }
}
