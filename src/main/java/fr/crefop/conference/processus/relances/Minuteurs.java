package fr.crefop.conference.processus.relances;

import fr.crefop.conference.nouvelles.Moment;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
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
        LocalDate echeance = LocalDate.ofInstant(tache.getDueDate().toInstant(), HorlogeConfiguration.PARIS);
        poser(tache, Moment.RAPPEL, regles.rappel(tache.getTaskDefinitionKey(), echeance));
        if (!couperets.surLaTache(tache) && !couperets.signale(tache)) {
            poser(tache, Moment.ESCALADE, regles.escalade(echeance));
        }
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

    Date retard(Date echeance) {
        return Date.from(regles.escalade(LocalDate.ofInstant(echeance.toInstant(), HorlogeConfiguration.PARIS)));
    }

    /** Its lateness was told: nothing but the insistence is left to come. */
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
