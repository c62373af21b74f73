package fr.crefop.conference;

import fr.crefop.conference.demarrage.EnAvance;
import fr.crefop.conference.demarrage.ImporterUnReferentiel;
import fr.crefop.conference.demarrage.RestaurerLaBase;
import fr.crefop.conference.demarrage.SauvegarderLaBase;
import fr.crefop.conference.demarrage.VerifierLeJournal;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The conférence des financeurs: one case, from saisine to the one-page plan. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ConferenceApplication {

    public static void main(String[] args) {
        if (List.of(args).contains(VerifierLeJournal.OPTION)) {
            System.exit(VerifierLeJournal.executer(args));
        }
        if (SauvegarderLaBase.demandee(args)) {
            System.exit(SauvegarderLaBase.executer(args));
        }
        if (RestaurerLaBase.demandee(args)) {
            System.exit(RestaurerLaBase.executer(args));
        }
        if (ImporterUnReferentiel.demandee(args)) {
            System.exit(ImporterUnReferentiel.executer(args));
        }
        SpringApplication application = new SpringApplication(ConferenceApplication.class);
        application.addInitializers(new EnAvance());
        application.run(args);
    }
}
