package fr.crefop.conference.decisions;

import fr.crefop.conference.socle.Montant;
import java.util.List;

/**
 * One case or one study of an agenda, as a member of the bureau grasps it in a minute. Nothing tells who the person is.
 *
 * @param intitule the training of the case, or the title of the study
 * @param cout of the headings whose cost is known; null for a study, like {@code finance} and {@code reste}
 * @param finance what the plan put to the vote pays
 * @param resultat null until the vote is counted or settled, like {@code explication}
 * @param annule true when the case changed and its colleges have not yet been asked again
 */
public record FicheDeSeance(
        long scrutin, String numero, String objet, String question, String intitule, Montant cout, Montant finance,
        Montant reste, String resultat, String explication, boolean annule, List<Voix> voix, List<Voix> copresidents) {

    public boolean estUneEtude() {
        return cout == null;
    }

    /** Where the bureau reads the whole of it. */
    public String page() {
        return (estUneEtude() ? "/etudes/" : "/dossiers/") + numero;
    }

    /** @param choix "Absent" for a college that has not answered; then the rest is null */
    public record Voix(String college, String choix, String commentaire, String par, String qualite) {}
}
