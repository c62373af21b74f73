package fr.crefop.conference;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.crefop.conference.courrier.Avis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The rooms of the house and the arrows between them. */
class MaisonTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fr.crefop.conference");

    private static final JavaClasses AVEC_LES_ESSAIS = new ClassFileImporter().importPackages("fr.crefop.conference");

    @Test
    void lesPiecesNOntPasDeCycleEtNEntrentQuAuRezDeChausseeDesAutres() {
        ApplicationModules.of(ConferenceApplication.class).verify();
    }

    @Test
    void leMoteurNEstConnuQueDeLaPieceProcessus() {
        noClasses().that().resideOutsideOfPackage("fr.crefop.conference.processus..")
                .should().dependOnClassesThat().resideInAPackage("org.camunda..").check(CLASSES);
    }

    /** What changes with the engine's version stands in one corner: whoever leaves it rewrites these classes and no other. */
    @Test
    void lInterieurDuMoteurNEstConnuQueDeCinqClasses() {
        Set<String> connaissent = CLASSES.stream().filter(MaisonTest::connaitLInterieurDuMoteur)
                .map(classe -> classe.getName().split("\\$")[0]).collect(Collectors.toCollection(TreeSet::new));

        assertThat(connaissent).containsExactlyInAnyOrder(Stream.of("CommandesDuMoteur", "MinuterieDuMoteur", "ReglagesDuMoteur",
                "ServicesGardes", "TravauxDuMoteur").map("fr.crefop.conference.processus.moteur."::concat).toArray(String[]::new));
    }

    private static boolean connaitLInterieurDuMoteur(JavaClass classe) {
        return classe.getDirectDependenciesFromSelf().stream()
                .anyMatch(fleche -> fleche.getTargetClass().getPackageName().startsWith("org.camunda.bpm.engine.impl"));
    }

    @Test
    void lesTablesDuMoteurNeSontNommeesQuEnUnEndroit() throws IOException {
        Pattern table = Pattern.compile("\\bact_(ru|re|hi|ge|id)_", Pattern.CASE_INSENSITIVE);
        try (Stream<Path> sources = Files.walk(Path.of("src/main"))) {
            assertThat(sources.filter(Files::isRegularFile).filter(source -> contient(source, table)).map(source -> source.getFileName().toString()))
                    .containsExactly("SqlDuMoteur.java");
        }
    }

    private static boolean contient(Path source, Pattern motif) {
        try {
            return motif.matcher(Files.readString(source, StandardCharsets.ISO_8859_1)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who is told is decided where it happens; what a mail says is written with all the others. */
    @Test
    void lesMotsDesCourrielsNeSEcriventQueDansLeursPieces() {
        noClasses().that().resideOutsideOfPackages("fr.crefop.conference.nouvelles..", "fr.crefop.conference.courrier..")
                .should().callConstructor(Avis.class, String.class, String.class, String.class)
                .orShould().callMethod(Avis.class, "sur", String.class, String.class, String.class).check(CLASSES);
    }

    @Test
    void lesReglesNeSontConnuesQueDeLaPieceFinancement() {
        noClasses().that().resideOutsideOfPackage("fr.crefop.conference.financement..")
                .should().dependOnClassesThat().resideInAnyPackage("org.drools..", "org.kie..").check(CLASSES);
    }

    @Test
    void lePlanNeConnaitNiLeWebNiLeMoteur() {
        noClasses().that().resideInAnyPackage("fr.crefop.conference.financement..", "fr.crefop.conference.dossier..",
                        "fr.crefop.conference.bureau..", "fr.crefop.conference.travaux..", "fr.crefop.conference.engagements..")
                .should().dependOnClassesThat()
                .resideInAnyPackage("org.springframework.web..", "jakarta.servlet..", "org.camunda..").check(CLASSES);
    }

    /** The day of this house is that of Paris, in its tests too: the machine may live by another, an hour or two each night. */
    @Test
    void leJourNEstJamaisCeluiDeLaMachine() {
        for (Class<?> moment : List.of(LocalDate.class, LocalTime.class, LocalDateTime.class, ZonedDateTime.class, OffsetDateTime.class, YearMonth.class, Year.class)) {
            noClasses().should().callMethod(moment, "now").check(AVEC_LES_ESSAIS);
        }
        noClasses().should().callMethod(ZoneId.class, "systemDefault").orShould().callMethod(Clock.class, "systemDefaultZone").check(AVEC_LES_ESSAIS);
    }

    @Test
    void niCeluiDeLaSessionDeLaBase() throws IOException {
        Pattern jour = Pattern.compile("\\b(current_date|current_time|localtime|localtimestamp)\\b|now\\(\\)::date");
        try (Stream<Path> sources = Files.walk(Path.of("src"))) {
            assertThat(sources.filter(Files::isRegularFile).filter(source -> !source.endsWith("MaisonTest.java")).filter(source -> contient(source, jour))).isEmpty();
        }
    }

    /** The picture in target/maison: drawn anew at each build, so that it never lies. */
    @Test
    void laMaisonSeDessineDepuisLeCode() {
        new Documenter(ApplicationModules.of(ConferenceApplication.class),
                Documenter.Options.defaults().withOutputFolder("target/maison")).writeModulesAsPlantUml();
    }
}
