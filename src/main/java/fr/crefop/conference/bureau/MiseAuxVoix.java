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
 * @param lignes who would pay what, as far as is known then; of an adoption, what each funder committed
 * @param reponses the last answer of each funder that was asked in this passage of the case, in the order they were asked
 * @param aConfirmer the aids, by their names, that nobody can yet say whether they pay; empty at an adoption
 * @param pasEncoreDecide what a commission has still to decide of these shares, with its amount; empty when nothing is
 */
public record MiseAuxVoix(
        String intitule, String question, Montant cout, List<LigneDePlan> lignes, Montant reste,
        List<ReponseRecue> reponses, List<String> aConfirmer, String pasEncoreDecide) {

    public MiseAuxVoix {
        lignes = List.copyOf(lignes);
        reponses = List.copyOf(reponses);
        aConfirmer = List.copyOf(aConfirmer);
    }

    /**
     * @param engagement id of the answer, where its own words are read
     * @param reponse code of the answer
     * @param montant what the funder commits, or would pay under its conditions; zero when it refuses or said nothing
     * @param engage whether the funder is bound by it
     */
    public record ReponseRecue(
            long engagement, String financeur, String reponse, Montant demande, Montant montant, boolean engage) {}

    public static MiseAuxVoix sansPlan(String intitule, String question) {
        return new MiseAuxVoix(intitule, question, null, List.of(), null, List.of(), List.of(), "");
    }

    public boolean porteUnPlan() {
        return cout != null;
    }

    /** Nobody would pay anything of it. */
    public boolean estUnPlanVide() {
        return porteUnPlan() && lignes.isEmpty();
    }

    /** What funders are bound to already, of what the plan pays. */
    public Montant dejaEngage() {
        return Montant.somme(reponses.stream().filter(ReponseRecue::engage).map(ReponseRecue::montant));
    }

    public Montant finance() {
        return porteUnPlan() ? cout.moins(reste) : null;
    }
}
