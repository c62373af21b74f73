package fr.crefop.conference.portail.seances;

import fr.crefop.conference.decisions.EssaiSoumis;
import fr.crefop.conference.decisions.FicheDeSeance;
import fr.crefop.conference.portail.BarreDuPlan;
import fr.crefop.conference.processus.TachesAFaire.Tache;
import fr.crefop.conference.socle.Montant;
import java.util.List;

/**
 * A point of an agenda as a member of the bureau grasps it in a minute: for whom, why, who pays, who has answered. Nothing tells who
 * the person is, nor what anybody answered before the count.
 *
 * @param pourQui the person's status, in words; null for a study, a model or a case that the reader may not see now, like {@code motif} and {@code structure}
 * @param parts who would pay what of the plan put to the vote, as {@code barre} draws it
 * @param ontRepondu colleges, or seats, by their names; {@code manquent} the others
 * @param autreRegle by which this vote is counted, where it is not that of the session: the one of the day it was opened; null otherwise
 * @param essai what the value put to the vote would change; null for anything else
 * @param votes the tasks by which the account that reads answers, one more for each proxy it has; empty when nothing waits for it
 */
public record PointDeSeance(FicheDeSeance fiche, String pourQui, String motif, String structure, List<Part> parts, BarreDuPlan barre,
        List<String> ontRepondu, List<String> manquent, RegleVue autreRegle, EssaiSoumis essai, List<Tache> votes) {

    /**
     * @param derogations why an amount goes beyond the funder's usual rules; empty when none does
     * @param dotation whether the working group has it bring a dotation
     * @param teinte number of its colour in the bar
     */
    public record Part(String financeur, String dispositifs, Montant montant, List<String> derogations, boolean dotation, int teinte) {}

    /** Whether the colleges may still answer. */
    public boolean ouvert() {
        return fiche.resultat() == null && fiche.explication() == null && fiche.annulation() == null;
    }
}
