package fr.crefop.conference.courrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.support.TransactionTemplate;

/** Where mails leave, and where none ever does. */
class CourrierConfigurationTest {

    private final ApplicationContextRunner maison = new ApplicationContextRunner()
            .withUserConfiguration(CourrierConfiguration.class)
            .withBean(Registre.class, () -> mock(Registre.class))
            .withBean(JavaMailSender.class, () -> mock(JavaMailSender.class))
            .withBean(TransactionTemplate.class, () -> mock(TransactionTemplate.class))
            .withPropertyValues("conference.adresse=https://conference.example", "conference.courrier.tournee=PT1H",
                    "conference.courrier.expediteur=conference@crefop.example");

    @Test
    void uneMaisonAvecSaBaseEtSonServeurEnvoie() {
        maison.withPropertyValues("spring.mail.host=smtp.example", "spring.datasource.url=jdbc:postgresql:conference")
                .run(contexte -> assertThat(contexte).hasSingleBean(CourrierConfiguration.Tournees.class));
    }

    @Test
    void laDemonstrationNEnvoieRienMemeAvecUnServeur() {
        maison.withPropertyValues("spring.mail.host=smtp.example")
                .run(contexte -> assertThat(contexte).doesNotHaveBean(CourrierConfiguration.Tournees.class));
    }

    @Test
    void sansServeurRienNePart() {
        maison.withPropertyValues("spring.datasource.url=jdbc:postgresql:conference")
                .run(contexte -> assertThat(contexte).doesNotHaveBean(CourrierConfiguration.Tournees.class));
    }
}
