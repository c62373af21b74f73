package fr.crefop.conference.demarrage;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** A command beside the application, on its data folder: what it was told, and what the application's own settings say. Nothing else starts. */
record CommandeSurLeDossier(String valeur, Path donnees, boolean baseEmbarquee) {

    private static final class Rien {}

    static boolean demandee(String option, String... arguments) {
        return Stream.of(arguments).anyMatch(argument -> argument.startsWith(option));
    }

    static CommandeSurLeDossier lire(String option, String... arguments) {
        String valeur = Stream.of(arguments).filter(argument -> argument.startsWith(option)).findFirst().orElseThrow().substring(option.length());
        try (ConfigurableApplicationContext contexte = new SpringApplicationBuilder(Rien.class).web(WebApplicationType.NONE).logStartupInfo(false).run(arguments)) {
            Environment environnement = contexte.getEnvironment();
            return new CommandeSurLeDossier(valeur, Path.of(environnement.getRequiredProperty("conference.donnees")).toAbsolutePath(),
                    ModeDemonstration.sansBaseExterne(environnement));
        }
    }

    /** Empty when nothing was written after the option. */
    Optional<Path> chemin() {
        return valeur.isBlank() ? Optional.empty() : Optional.of(Path.of(valeur).toAbsolutePath());
    }
}
