package fr.crefop.conference.processus.relances;

import fr.crefop.conference.nouvelles.Moment;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/**
 * One engine timer for the reminder and, where the diagram draws none, one for the escalation, made with the task once its due date is known, gone
 * with it. A moment already past is not told: the task itself was announced with its due date. A task that its deadline
 * ends has no escalation to wait for: it comes with that end.
 */
@Component
class Minuteurs {

    private final ReglesDeRelance regles;
    private final Minuterie minuterie;
    private final Couperets couperets;
    private final Clock horloge;

    Minuteurs(ReglesDeRelance regles, Minuterie minuterie, Couperets couperets, Clock horloge) {
        this.regles = regles;
        this.minuterie = minuterie;
        this.couperets = couperets;
        this.horloge = horloge;
    }

    void poser(DelegateTask tache) {
        if (tache.getDueDate() == null) {
            return;
        }
        aPoser(tache).forEach(moment -> poser(tache, moment, quand(tache, moment)));
    }

    private List<Moment> aPoser(DelegateTask tache) {
        return couperets.surLaTache(tache) || couperets.signale(tache) ? List.of(Moment.RAPPEL) : List.of(Moment.RAPPEL, Moment.ESCALADE);
    }

    private Instant quand(DelegateTask tache, Moment moment) {
        LocalDate echeance = LocalDate.ofInstant(tache.getDueDate().toInstant(), HorlogeConfiguration.PARIS);
        return moment == Moment.RAPPEL ? regles.rappel(tache.getTaskDefinitionKey(), echeance) : regles.escalade(echeance);
    }

    /** After an escalation that nobody followed. */
    void insister(DelegateTask tache) {
        poser(tache, Moment.INSISTANCE, regles.insistance(LocalDate.now(horloge)));
    }

    void retirer(DelegateTask tache) {
        for (Moment moment : Moment.values()) {
            minuterie.retirer(tache, moment);
        }
    }

    /** Those that have not come: their time may be past, while nobody kept watch. */
    Set<Moment> attendus(DelegateTask tache) {
        return Arrays.stream(Moment.values()).filter(moment -> minuterie.attend(tache, moment))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Moment.class)));
    }

    /** What was to be told while nobody kept watch is told now; a lateness that the diagram draws is told by the diagram. */
    void rattraper(DelegateTask tache, Set<Moment> attendus) {
        if (tache.getDueDate() == null) {
            return;
        }
        Instant maintenant = horloge.instant();
        attendus.stream().filter(aPoser(tache)::contains).filter(moment -> !quand(tache, moment).isAfter(maintenant))
                .forEach(moment -> minuterie.poser(tache, moment, maintenant));
    }

    Date retard(Date echeance) {
        return Date.from(regles.escalade(LocalDate.ofInstant(echeance.toInstant(), HorlogeConfiguration.PARIS)));
    }

    /** The day on which its lateness is told is past. */
    boolean tardive(DelegateTask tache) {
        return tache.getDueDate() != null && !couperets.surLaTache(tache) && !retard(tache.getDueDate()).after(minuterie.maintenant());
    }

    boolean passee(DelegateTask tache) {
        return tache.getDueDate() != null && !tache.getDueDate().after(minuterie.maintenant());
    }

    private void poser(DelegateTask tache, Moment moment, Instant quand) {
        if (quand.isAfter(horloge.instant())) {
            minuterie.poser(tache, moment, quand);
        }
    }
}
