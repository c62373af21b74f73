package fr.crefop.conference.processus.relances;

import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.JoursOuvres;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When people are reminded; every figure a parameter ({@code conference.relances.*}).
 *
 * @param rappel working days before the due date; 0 is the day itself
 * @param escalade working days after it
 * @param insistance working days between two escalations of a task that still waits
 * @param heure of the day, in Paris
 * @param rappelParTache another {@code rappel} for the task of that id in its diagram
 */
@ConfigurationProperties("conference.relances")
public record ReglesDeRelance(int rappel, int escalade, int insistance, @DefaultValue("08:00") LocalTime heure,
        @DefaultValue Map<String, Integer> rappelParTache) {

    /** @throws IllegalArgumentException at start-up: time does not run backwards */
    public ReglesDeRelance {
        if (rappel < 0 || escalade < 1 || insistance < 1 || rappelParTache.values().stream().anyMatch(jours -> jours < 0)) {
            throw new IllegalArgumentException("conference.relances : rappel de 0 jour ou plus, escalade et insistance de 1 jour ou plus.");
        }
    }

    Instant rappel(String tache, LocalDate echeance) {
        return a(JoursOuvres.avant(echeance, rappelParTache.getOrDefault(tache, rappel)));
    }

    Instant escalade(LocalDate echeance) {
        return a(JoursOuvres.apres(echeance, escalade));
    }

    Instant insistance(LocalDate derniere) {
        return a(JoursOuvres.apres(derniere, insistance));
    }

    private Instant a(LocalDate jour) {
        return jour.atTime(heure).atZone(HorlogeConfiguration.PARIS).toInstant();
    }
}
