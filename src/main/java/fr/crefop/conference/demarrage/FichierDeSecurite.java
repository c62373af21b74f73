package fr.crefop.conference.demarrage;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.TimeBasedRollingPolicy;
import fr.crefop.conference.socle.JournalDeSecurite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Gives the security log a file of its own, a new one each day; without one, it goes where the other lines go. */
@Component
class FichierDeSecurite implements AutoCloseable {

    /** A year: as long as an attack may take to be seen, and no longer than the CNIL advises. */
    private static final int JOURS_GARDES = 365;

    private final RollingFileAppender<ILoggingEvent> fichier;

    /** @param chemin blank for none */
    FichierDeSecurite(@Value("${conference.securite.journal}") String chemin) {
        Logger securite = (Logger) LoggerFactory.getLogger(JournalDeSecurite.CATEGORIE);
        securite.setLevel(Level.INFO);
        securite.setAdditive(chemin.isBlank());
        fichier = chemin.isBlank() ? null : ouvrir(Path.of(chemin).toAbsolutePath(), securite.getLoggerContext());
        if (fichier != null) {
            securite.addAppender(fichier);
        }
    }

    private static RollingFileAppender<ILoggingEvent> ouvrir(Path chemin, LoggerContext contexte) {
        try {
            Files.createDirectories(chemin.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException("Le journal de sécurité ne peut pas être écrit dans " + chemin, e);
        }
        RollingFileAppender<ILoggingEvent> fichier = new RollingFileAppender<>();
        fichier.setContext(contexte);
        fichier.setName(JournalDeSecurite.CATEGORIE + " " + chemin);
        fichier.setFile(chemin.toString());
        TimeBasedRollingPolicy<ILoggingEvent> parJour = new TimeBasedRollingPolicy<>();
        parJour.setContext(contexte);
        parJour.setParent(fichier);
        parJour.setFileNamePattern(chemin + ".%d{yyyy-MM-dd}");
        parJour.setMaxHistory(JOURS_GARDES);
        parJour.start();
        PatternLayoutEncoder ligne = new PatternLayoutEncoder();
        ligne.setContext(contexte);
        ligne.setPattern("%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %msg%n");
        ligne.start();
        fichier.setRollingPolicy(parJour);
        fichier.setEncoder(ligne);
        fichier.start();
        return fichier;
    }

    @Override
    public void close() {
        if (fichier != null) {
            ((Logger) LoggerFactory.getLogger(JournalDeSecurite.CATEGORIE)).detachAppender(fichier);
            fichier.stop();
        }
    }
}
