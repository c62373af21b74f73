package fr.crefop.conference.financement.redaction;

import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.moteur.Evaluation;
import java.util.Map;

/** Computes another plan than the one that is written, to see what it would leave: who pays what, and nothing else. */
public interface Reprise {

    /**
     * Null when none can be computed.
     *
     * @param connue what was concluded on the demande that this one changes
     */
    Evaluation essayer(Demande demande, Evaluation connue);

    /** The same plan, had the conférence that convention (its key). */
    default Evaluation supposer(Evaluation plan, String convention) {
        return essayer(plan.demande().avec(Map.of(convention, true)), plan);
    }
}
