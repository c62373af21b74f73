package fr.crefop.conference.processus;

import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.decisions.Decisions;
import fr.crefop.conference.dossier.IssueDuDossier;
import fr.crefop.conference.journal.Journal;
import org.springframework.stereotype.Component;

/** The ends of a case, as the diagrams call them. */
@Component("cloture")
public class Cloture {

    private final Decisions decisions;
    private final Scrutins scrutins;
    private final NouvellesDuDossier nouvelles;

    Cloture(Decisions decisions, Scrutins scrutins, NouvellesDuDossier nouvelles) {
        this.decisions = decisions;
        this.scrutins = scrutins;
        this.nouvelles = nouvelles;
    }

    public void clore(String numero, String issue) {
        clore(numero, IssueDuDossier.valueOf(issue));
    }

    /** The advisor withdrew the case: a vote under way is void, and stays on record. */
    public void retirer(String numero) {
        scrutins.invalider(numero, "le dossier a été retiré", Journal.SYSTEME);
        clore(numero, IssueDuDossier.ABANDONNE);
    }

    /** The person entered the training: the outcome stays what the decision said. */
    public void cloreAvecPlan(String numero) {
        decisions.clore(numero, decisions.rendue(numero).orElseThrow().issue());
        nouvelles.entreeConfirmee(numero);
    }

    private void clore(String numero, IssueDuDossier issue) {
        nouvelles.finSansPlan(numero, issue);
        decisions.clore(numero, issue);
    }
}
