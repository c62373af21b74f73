package fr.crefop.conference.processus;

import fr.crefop.conference.decisions.Decisions;
import fr.crefop.conference.dossier.IssueDuDossier;
import org.springframework.stereotype.Component;

/** The ends of a case, as the diagrams call them. */
@Component("cloture")
public class Cloture {

    private final Decisions decisions;

    Cloture(Decisions decisions) {
        this.decisions = decisions;
    }

    public void clore(String numero, String issue) {
        decisions.clore(numero, IssueDuDossier.valueOf(issue));
    }

    /** The person entered the training: the outcome stays what the decision said. */
    public void cloreAvecPlan(String numero) {
        decisions.clore(numero, decisions.rendue(numero).orElseThrow().issue());
    }
}
