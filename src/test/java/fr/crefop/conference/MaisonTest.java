package fr.crefop.conference;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The rooms of the house and the arrows between them. */
class MaisonTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fr.crefop.conference");

    @Test
    void lesPiecesNOntPasDeCycleEtNEntrentQuAuRezDeChausseeDesAutres() {
        ApplicationModules.of(ConferenceApplication.class).verify();
    }

    @Test
    void leMoteurNEstConnuQueDeLaPieceProcessus() {
        noClasses().that().resideOutsideOfPackage("fr.crefop.conference.processus..")
                .should().dependOnClassesThat().resideInAPackage("org.camunda..").check(CLASSES);
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

    /** The picture in target/maison: drawn anew at each build, so that it never lies. */
    @Test
    void laMaisonSeDessineDepuisLeCode() {
        new Documenter(ApplicationModules.of(ConferenceApplication.class),
                Documenter.Options.defaults().withOutputFolder("target/maison")).writeModulesAsPlantUml();
    }
}
