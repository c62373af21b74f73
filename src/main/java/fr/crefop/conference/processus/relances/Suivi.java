package fr.crefop.conference.processus.relances;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** Follows a task from its arrival to its end, so that nobody is forgotten and no case sleeps. */
@Component
public class Suivi {

    private final AvisDeTache avis;
    private final Minuteurs minuteurs;

    Suivi(AvisDeTache avis, Minuteurs minuteurs) {
        this.avis = avis;
        this.minuteurs = minuteurs;
    }

    /** Once the task has its name, its due date and those it waits for. */
    public void arrive(DelegateTask tache) {
        avis.dire(Moment.NOUVELLE, tache);
        minuteurs.poser(tache);
    }

    /** Its due date changed: its reminder and its escalation follow. */
    public void reportee(DelegateTask tache) {
        minuteurs.retirer(tache);
        minuteurs.poser(tache);
    }

    /** Answered, or withdrawn. */
    public void finie(DelegateTask tache) {
        minuteurs.retirer(tache);
    }
}
