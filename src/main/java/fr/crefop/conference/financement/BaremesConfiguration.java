package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.financement.bareme.BaremesDesRegimes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the packs at start; a file that cannot be trusted stops it. */
@Configuration
class BaremesConfiguration {

    @Bean
    static BaremesDesRegimes baremes() {
        return new BaremesDesRegimes(Cadre.lu());
    }
}
