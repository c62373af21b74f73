package fr.crefop.conference.processus;

import fr.crefop.conference.bureau.College;
import fr.crefop.conference.courrier.Avis;
import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.decisions.Decisions;
import fr.crefop.conference.dossier.IssueDuDossier;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.securite.QuiRepond;
import org.springframework.stereotype.Component;

/** The decision stated and its page printed, as the diagrams call it. May run twice: it states once. */
@Component("notification")
public class Notification {

    private final Decisions decisions;
    private final Courriers courriers;
    private final Journal journal;

    Notification(Decisions decisions, Courriers courriers, Journal journal) {
        this.decisions = decisions;
        this.courriers = courriers;
        this.journal = journal;
    }

    public void notifier(String numero, String issue) {
        decisions.notifier(numero, IssueDuDossier.valueOf(issue));
    }

    /** A plan that its funders settled by themselves is told to the bureau, which has nothing to decide of it. */
    public void informerLeBureau(String numero) {
        for (College college : College.values()) {
            courriers.auGroupe(QuiRepond.pour(college), new Avis(numero, "Plan engagé par la voie directe",
                    "Les financeurs de ce dossier se sont tous engagés : le bureau en est informé et n'a rien à voter."));
        }
        journal.noter("procédure", numero, "Bureau informé", "plan engagé sans passer devant le bureau");
    }
}
