package fr.crefop.conference.demarrage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * For a command beside the application: while the application runs on its embedded database, that database is asked where it
 * stands, under the application's own role. Nothing is started or stopped, and one
 * connection is taken.
 */
final class BaseEnMarche implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** In the file that a running PostgreSQL keeps beside its own. */
    private static final int LIGNE_DU_PORT = 3;

    @Override
    public void initialize(ConfigurableApplicationContext contexte) {
        ConfigurableEnvironment environnement = contexte.getEnvironment();
        // One reader: the other places are those of the people who work.
        environnement.getPropertySources().addFirst(new MapPropertySource("une-connexion", Map.of("spring.datasource.hikari.maximum-pool-size", 1)));
        Path donnees = Path.of(environnement.getRequiredProperty("conference.donnees"));
        if (ModeDemonstration.sansBaseExterne(environnement) && VerrouDeDonnees.estPris(donnees)) {
            environnement.getPropertySources().addFirst(new MapPropertySource("base-en-marche", reglages(donnees)));
        }
    }

    private static Map<String, Object> reglages(Path donnees) {
        try {
            return Map.of("spring.datasource.url", url(donnees),
                    "spring.datasource.username", RoleDeLApplication.NOM,
                    "spring.datasource.password", RoleDeLApplication.motDePasse(donnees));
        } catch (IOException | IndexOutOfBoundsException e) {
            // It is being started or stopped at this very moment.
            throw new BaseOccupeeException(donnees);
        }
    }

    /** @throws IndexOutOfBoundsException while it starts */
    static String url(Path donnees) throws IOException {
        List<String> serveur = Files.readAllLines(donnees.resolve("base").resolve("postmaster.pid"));
        return "jdbc:postgresql://localhost:" + serveur.get(LIGNE_DU_PORT).strip() + "/postgres";
    }
}
