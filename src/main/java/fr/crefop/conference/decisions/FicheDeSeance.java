package fr.crefop.conference.decisions;

import fr.crefop.conference.socle.Montant;
import java.util.List;

/**
 * One case, study or model of an agenda, as a member of the bureau grasps it in a minute. Nothing tells who the person is.
 *
 * @param page where the bureau reads the whole of it
 * @param intitule the training of the case, or the title of the study or model
 * @param cout of the headings whose cost is known; null without a plan, like {@code finance} and {@code reste}
 * @param finance what the plan put to the vote pays
 * @param resultat null until the vote is counted or settled, like {@code explication}
 * @param annule true when the case changed and its colleges have not yet been asked again
 */
public record FicheDeSeance(
        long scrutin, String numero, String page, String objet, String question, String intitule, Montant cout, Montant finance,
        Montant reste, String resultat, String explication, boolean annule, List<Voix> voix, List<Voix> copresidents) {

    /** What the number names: {@code Dossier}, {@code Étude}, {@code Modèle}. */
    public String nature() {
        return switch (numero.substring(0, 2)) {
            case "ET" -> "Étude";
            case "MS" -> "Modèle";
            default -> "Dossier";
        };
    }

    /** A study and a model have no plan of their own. */
    public boolean sansPlan() {
        return cout == null;
    }

    /** @param choix "Absent" for a college that has not answered; then the rest is null */
    public record Voix(String college, String choix, String commentaire, String par, String qualite) {}
}
