package fr.crefop.conference.decisions;

import fr.crefop.conference.socle.Montant;
import java.util.List;

/**
 * One case of an agenda, as a member of the bureau grasps it in a minute. Nothing tells who the person is.
 *
 * @param cout of the headings whose cost is known
 * @param finance what the plan put to the vote pays
 * @param resultat null until the vote is counted or settled, like {@code explication}
 * @param annule true when the case changed and its colleges have not yet been asked again
 */
public record FicheDeSeance(
        long scrutin, String numero, String objet, String question, String formation, Montant cout, Montant finance,
        Montant reste, String resultat, String explication, boolean annule, List<Voix> voix, List<Voix> copresidents) {

    /** @param choix "Absent" for a college that has not answered; then the rest is null */
    public record Voix(String college, String choix, String commentaire, String par, String qualite) {}
}
