package fr.crefop.conference.processus.relances;

import fr.crefop.conference.nouvelles.Moment;
import java.util.Date;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** Follows a task from its arrival to its end, so that nobody is forgotten and no case sleeps. */
@Component
public class Suivi {

    private final AvisDeTache avis;
    private final Minuteurs minuteurs;
    private final Couperets couperets;

    Suivi(AvisDeTache avis, Minuteurs minuteurs, Couperets couperets) {
        this.avis = avis;
        this.minuteurs = minuteurs;
        this.couperets = couperets;
    }

    /** Once the task has its name, its due date and those it waits for. */
    public void arrive(DelegateTask tache) {
        avis.dire(Moment.NOUVELLE, tache);
        minuteurs.poser(tache);
    }

    /** It waits for somebody else, who learns it; its reminders stay. */
    public void passee(DelegateTask tache) {
        avis.dire(Moment.NOUVELLE, tache);
    }

    /** Its due date changed: its reminder and its escalation follow. */
    public void reportee(DelegateTask tache) {
        minuteurs.retirer(tache);
        minuteurs.poser(tache);
    }

    /** Nobody is reminded until {@link #reprise}, which is given what this returns: what was still to be told, even if its time is past. */
    public Set<Moment> suspendue(DelegateTask tache) {
        Set<Moment> attendus = minuteurs.attendus(tache);
        minuteurs.retirer(tache);
        return attendus;
    }

    /**
     * Its timers are set again; what was to be told while the service stood still is told now.
     *
     * @return whether its lateness was told already, and is insisted on from now on
     */
    public boolean reprise(DelegateTask tache, Set<Moment> attendus) {
        reportee(tache);
        minuteurs.rattraper(tache, attendus);
        boolean dite = minuteurs.tardive(tache) && !attendus.contains(Moment.ESCALADE);
        if (dite) {
            minuteurs.insister(tache);
        }
        return dite;
    }

    public void repondue(DelegateTask tache) {
        minuteurs.retirer(tache);
    }

    /** Gone without an answer; when its own deadline ended it, those it waited for and those above them learn it. */
    public void retiree(DelegateTask tache) {
        minuteurs.retirer(tache);
        if (couperets.surLaTache(tache) && minuteurs.passee(tache)) {
            avis.dire(Moment.ECHUE, tache);
        }
    }

    /** When a deadline of that day is late, as the timers of the diagrams ask for it. */
    public Date retard(Date echeance) {
        return minuteurs.retard(echeance);
    }

    /** A reminder that comes late, past the due date itself, reminds of nothing any more. */
    public void relancer(Moment moment, DelegateTask tache) {
        if (moment == Moment.RAPPEL && minuteurs.passee(tache)) {
            return;
        }
        avis.dire(moment, tache);
        if (moment != Moment.RAPPEL) {
            minuteurs.insister(tache);
        }
    }
}
