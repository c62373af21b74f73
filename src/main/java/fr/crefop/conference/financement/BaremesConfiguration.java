package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.financement.bareme.BaremesDesRegimes;
import fr.crefop.conference.financement.moteur.Reglements;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the packs at start; a file that cannot be trusted stops it. */
@Configuration
class BaremesConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(BaremesConfiguration.class);

    @Bean
    static BaremesDesRegimes baremes() {
        return new BaremesDesRegimes(Cadre.lu());
    }

    /** The rules are made ready here, once (some seconds). */
    @Bean
    static Reglements reglements(BaremesDesRegimes baremes) {
        long debut = System.nanoTime();
        Reglements reglements = new Reglements(Cadre.lu(), baremes);
        LOG.info("Règles de financement prêtes en {} ms", (System.nanoTime() - debut) / 1_000_000);
        return reglements;
    }
}
