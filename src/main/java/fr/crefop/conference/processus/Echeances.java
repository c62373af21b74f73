package fr.crefop.conference.processus;

import fr.crefop.conference.bureau.Seances;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.JoursOuvres;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long each step may wait, in working days; every one a parameter ({@code conference.delais.*}). */
public class Echeances {

    private final Delais delais;
    private final Seances seances;
    private final Clock horloge;

    Echeances(Delais delais, Seances seances, Clock horloge) {
        this.delais = delais;
        this.seances = seances;
        this.horloge = horloge;
    }

    @ConfigurationProperties("conference.delais")
    public record Delais(int recevabilite, int mandat, int cahierDesCharges, int solution, int seance, int departage, int engagement) {}

    @Configuration(proxyBeanMethods = false)
    static class Fabrique {
        @Bean("echeances")
        Echeances echeances(Delais delais, Seances seances, Clock horloge) {
            return new Echeances(delais, seances, horloge);
        }
    }

    /** The day of the session convened on the case, or the usual delay as long as there is none. */
    public Date seance(String numero) {
        return seances.dateDe(numero)
                .map(debut -> finDeJournee(LocalDate.ofInstant(debut, HorlogeConfiguration.PARIS))).orElseGet(this::seance);
    }

    /** When there is no session; diagrams of before the sessions call it by that name. */
    public Date seance() {
        return finDeJournee(dans(delais.seance()));
    }

    /** When it ends without an agreement of the co-presidents, the vote is adjourned. */
    public Date departage() {
        return finDeJournee(dans(delais.departage()));
    }

    /** A funder that has not answered when it ends has committed nothing. */
    public Date engagement() {
        return finDeJournee(dans(delais.engagement()));
    }

    public Date recevabilite() {
        return finDeJournee(dans(delais.recevabilite()));
    }

    public Date mandat() {
        return finDeJournee(dans(delais.mandat()));
    }

    public Date cahierDesCharges() {
        return finDeJournee(dans(delais.cahierDesCharges()));
    }

    public Date solution() {
        return finDeJournee(dans(delais.solution()));
    }

    /** One month after the training starts, or the next working day when that is past (référentiel I.5). */
    public Date entree(LocalDate debut) {
        return finDeJournee(JoursOuvres.echeance(debut.plusMonths(1), LocalDate.now(horloge)));
    }

    /** A day that another room set. */
    public Date le(LocalDate jour) {
        return finDeJournee(jour);
    }

    private LocalDate dans(int jours) {
        return JoursOuvres.apres(LocalDate.now(horloge), jours);
    }

    static Date finDeJournee(LocalDate jour) {
        return Date.from(jour.atTime(23, 59).atZone(HorlogeConfiguration.PARIS).toInstant());
    }
}
