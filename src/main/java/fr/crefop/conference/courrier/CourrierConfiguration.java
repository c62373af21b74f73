package fr.crefop.conference.courrier;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Mails leave only where both a mail server and a database of one's own were named: the demonstration writes to
 * nobody, its messages are read on their page.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty({"spring.mail.host", "spring.datasource.url"})
class CourrierConfiguration {

    @Bean
    Tournees tournees(Registre registre, JavaMailSender serveur, TransactionTemplate transaction,
            @Value("${conference.adresse}") String adresse, @Value("${conference.courrier.expediteur}") String expediteur) {
        return new Tournees(new Facteur(registre, new PosteSmtp(serveur, new RedactionDuPli(adresse), expediteur), transaction));
    }

    @Bean
    EnvoiDuLien envoiDuLien(JavaMailSender serveur, @Value("${conference.courrier.expediteur}") String expediteur) {
        return new EnvoiDuLien(serveur, expediteur);
    }

    /** A round begins some minutes after the last one ended: what happened in between leaves as one mail per person. */
    record Tournees(Facteur facteur) {

        @Scheduled(fixedDelayString = "${conference.courrier.tournee}")
        void tournee() {
            facteur.tournee();
        }
    }
}
