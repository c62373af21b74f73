package fr.crefop.conference.bureau;

import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.socle.Montant;
import java.util.List;

/**
 * What the colleges are asked, and on what, as it stood when their vote opened: the case may change afterwards, this never
 * does. Nothing in it tells who the person is.
 *
 * @param intitule the training of the case, or the title of the study or model
 * @param cout of the headings whose cost is known; null for a study or a model, which have no plan; so is {@code reste}
 * @param lignes who would pay what; of an adoption, what each funder committed
 */
public record MiseAuxVoix(String intitule, String question, Montant cout, List<LigneDePlan> lignes, Montant reste) {

    public MiseAuxVoix {
        lignes = List.copyOf(lignes);
    }

    public static MiseAuxVoix sansPlan(String intitule, String question) {
        return new MiseAuxVoix(intitule, question, null, List.of(), null);
    }

    public boolean porteUnPlan() {
        return cout != null;
    }

    /** Nobody would pay anything of it. */
    public boolean estUnPlanVide() {
        return porteUnPlan() && lignes.isEmpty();
    }

    public Montant finance() {
        return porteUnPlan() ? cout.moins(reste) : null;
    }
}
