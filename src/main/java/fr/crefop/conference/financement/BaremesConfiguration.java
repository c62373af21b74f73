package fr.crefop.conference.financement;

import fr.crefop.conference.financement.bareme.BaremesDesRegimes;
import fr.crefop.conference.financement.moteur.Reglements;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What was read of the packs at start, for who asks for one part of it. */
@Configuration
class BaremesConfiguration {

    /** Where nothing read them before. */
    @Bean
    @ConditionalOnMissingBean
    static ReglesLues reglesLues() {
        return ReglesLues.duProgramme();
    }

    @Bean
    static BaremesDesRegimes baremes(ReglesLues lues) {
        return lues.baremes();
    }

    @Bean
    static Reglements reglements(ReglesLues lues) {
        return lues.reglements();
    }
}
