package fr.crefop.conference.processus;

import fr.crefop.conference.decisions.Decisions;
import fr.crefop.conference.dossier.IssueDuDossier;
import org.springframework.stereotype.Component;

/** The decision stated and its page printed, as the diagrams call it. May run twice: it states once. */
@Component("notification")
public class Notification {

    private final Decisions decisions;

    Notification(Decisions decisions) {
        this.decisions = decisions;
    }

    public void notifier(String numero, String issue) {
        decisions.notifier(numero, IssueDuDossier.valueOf(issue));
    }
}
