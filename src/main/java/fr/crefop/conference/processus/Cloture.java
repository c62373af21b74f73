package fr.crefop.conference.processus;

import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.courrier.Avis;
import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.decisions.Decisions;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.IssueDuDossier;
import org.springframework.stereotype.Component;

/** The ends of a case, as the diagrams call them. */
@Component("cloture")
public class Cloture {

    private final Decisions decisions;
    private final Scrutins scrutins;
    private final Dossiers dossiers;
    private final Courriers courriers;

    Cloture(Decisions decisions, Scrutins scrutins, Dossiers dossiers, Courriers courriers) {
        this.decisions = decisions;
        this.scrutins = scrutins;
        this.dossiers = dossiers;
        this.courriers = courriers;
    }

    public void clore(String numero, String issue) {
        clore(numero, IssueDuDossier.valueOf(issue));
    }

    /** The advisor withdrew the case: a vote under way is void, and stays on record. */
    public void retirer(String numero) {
        scrutins.invalider(numero, "le dossier a été retiré", "procédure");
        clore(numero, IssueDuDossier.ABANDONNE);
    }

    /** The person entered the training: the outcome stays what the decision said. */
    public void cloreAvecPlan(String numero) {
        decisions.clore(numero, decisions.rendue(numero).orElseThrow().issue());
    }

    private void clore(String numero, IssueDuDossier issue) {
        decisions.clore(numero, issue);
        if (issue == IssueDuDossier.SANS_SUITE) {
            courriers.auCompte(dossiers.exiger(numero).auteur(), new Avis(numero, "Dossier classé sans suite",
                    "Le complément demandé n'est pas venu avant son échéance : le dossier est clos."));
        }
    }
}
