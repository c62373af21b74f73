package fr.crefop.conference.securite.connexion;

import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Freins;
import fr.crefop.conference.securite.MotsDePasseProvisoires;
import fr.crefop.conference.securite.TropDEssais;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.DefaultAuthenticationEventPublisher;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.authentication.event.AuthenticationFailureLockedEvent;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How a password is checked, for the form and for HTTP Basic alike. */
@Configuration(proxyBeanMethods = false)
class VerificationConfiguration {

    /** Who was held back is told as such, not as one more wrong password. */
    @Bean
    static DefaultAuthenticationEventPublisher annoncesDesConnexions(ApplicationEventPublisher evenements) {
        DefaultAuthenticationEventPublisher annonces = new DefaultAuthenticationEventPublisher(evenements);
        annonces.setAdditionalExceptionMappings(Map.of(TropDEssais.class, AuthenticationFailureLockedEvent.class));
        return annonces;
    }

    @Bean
    static PasswordEncoder hachage() {
        DelegatingPasswordEncoder hachage = new DelegatingPasswordEncoder(HachageSurEmpreinte.NOM,
                Map.of(HachageSurEmpreinte.NOM, new HachageSurEmpreinte()));
        // Hashes of before bear no name; each is made anew when its owner signs in.
        hachage.setDefaultPasswordEncoderForMatches(new BCryptPasswordEncoder());
        return hachage;
    }

    /** Without it, string matchers ask Spring MVC, which knows nothing of the engine's servlets: the rules would not bind there. */
    @Bean
    static PathPatternRequestMatcherBuilderFactoryBean cheminsDeToutesLesServlets() {
        return new PathPatternRequestMatcherBuilderFactoryBean();
    }

    @Bean
    AuthenticationProvider verification(Comptes comptes, JdbcClient base, MotsDePasseProvisoires provisoires, PasswordEncoder hachage, Freins freins,
            @Value("${conference.connexion.memoire}") Duration memoire, @Value("${conference.connexion.locale}") boolean locale) {
        if (!locale) {
            return new MotsDePasseFermes();
        }
        // An unknown identifier costs the time of a hash too: the answer does not tell it apart.
        ComptesPourSpring connus = new ComptesPourSpring(comptes, base, provisoires);
        DaoAuthenticationProvider verification = new DaoAuthenticationProvider(connus);
        verification.setUserDetailsPasswordService(connus);
        verification.setPasswordEncoder(new MotsDePasseVerifies(hachage, memoire, Clock.systemUTC()));
        return new ConnexionFreinee(verification, new FreinAuxEssais(freins, Clock.systemUTC()));
    }
}
