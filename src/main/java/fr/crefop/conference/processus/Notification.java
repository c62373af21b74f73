package fr.crefop.conference.processus;

import fr.crefop.conference.decisions.Decisions;
import fr.crefop.conference.dossier.IssueDuDossier;
import fr.crefop.conference.journal.Journal;
import org.springframework.stereotype.Component;

/** The decision stated and its page printed, as the diagrams call it. May run twice: it states once. */
@Component("notification")
public class Notification {

    private final Decisions decisions;
    private final Journal journal;

    Notification(Decisions decisions, Journal journal) {
        this.decisions = decisions;
        this.journal = journal;
    }

    public void notifier(String numero, String issue) {
        decisions.notifier(numero, IssueDuDossier.valueOf(issue));
    }

    /** A plan that its funders settled by themselves is told to the bureau, which has nothing to decide of it. */
    public void informerLeBureau(String numero) {
        journal.noter("procédure", numero, "Bureau informé", "plan engagé sans passer devant le bureau");
    }
}
