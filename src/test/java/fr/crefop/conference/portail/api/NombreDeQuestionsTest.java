package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import fr.crefop.conference.Visiteur;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** A list asks the database as often for one task as for a page of them. */
class NombreDeQuestionsTest extends AvecApi {

    private static final List<String> QUI_DEMANDE = List.of("org.springframework.jdbc.core.JdbcTemplate", "org.camunda.bpm.engine.impl.persistence");

    @Test
    void laListeDesTachesNeDemandePasDavantagePourUnePageQuePourUneLigne() {
        String premier = saisir("cas-12");
        for (int rang = 0; rang < 10; rang++) {
            saisir("cas-12");
        }
        Visiteur secretariat = personne("secretariat");
        secretariat.ouvrir("/a-faire");

        long une = questions(secretariat, "/a-faire?q=" + premier);
        long page = questions(secretariat, "/a-faire?q=CF-");

        assertThat(une).isBetween(5L, 40L);
        assertThat(page).isEqualTo(une);
    }

    private static long questions(Visiteur visiteur, String adresse) {
        ListAppender<ILoggingEvent> lues = new ListAppender<>();
        lues.start();
        List<Logger> journaux = QUI_DEMANDE.stream().map(nom -> (Logger) LoggerFactory.getLogger(nom)).toList();
        journaux.forEach(journal -> {
            journal.setLevel(Level.DEBUG);
            journal.setAdditive(false);
            journal.addAppender(lues);
        });
        try {
            assertThat(visiteur.ouvrir(adresse).statusCode()).isEqualTo(200);
        } finally {
            journaux.forEach(journal -> {
                journal.detachAppender(lues);
                journal.setAdditive(true);
                journal.setLevel(null);
            });
        }
        return List.copyOf(lues.list).stream().map(ILoggingEvent::getFormattedMessage)
                .filter(message -> message.contains("Preparing:") || message.startsWith("Executing prepared SQL statement")).count();
    }
}
