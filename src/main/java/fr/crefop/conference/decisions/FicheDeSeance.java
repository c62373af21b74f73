package fr.crefop.conference.decisions;

import fr.crefop.conference.affaires.Affaire;
import fr.crefop.conference.bureau.MiseAuxVoix;
import fr.crefop.conference.decisions.ReponsesAuVote.ReponseAuVote;
import java.time.Instant;
import java.util.List;

/**
 * One case, study, model or value of an agenda, as a member of the bureau grasps it in a minute. Nothing tells who the person is.
 *
 * @param parMembres whether each seat answers, rather than each college
 * @param page where the bureau reads the whole of it
 * @param soumis what was put to the vote when it opened
 * @param reponses what the funders had answered by then
 * @param ajournements how many times in a row the same question was put off before
 * @param resultat null until the vote is counted or settled, like {@code explication}
 * @param phrase why it gave that, for people; null for a vote counted before there were such sentences
 * @param annulation why its votes are void; null unless the case changed and its colleges were not asked again
 */
public record FicheDeSeance(
        long scrutin, boolean parMembres, String numero, String page, String objet, MiseAuxVoix soumis, int ajournements, String resultat,
        String explication, String phrase, String annulation, List<ReponseAuVote> reponses, List<Voix> voix, List<Voix> copresidents) {

    /** What the number names: {@code Dossier}, {@code Étude}, {@code Modèle}, {@code Convention}, {@code Valeur}. */
    public String nature() {
        return Affaire.lire(numero).selon(dossier -> "Dossier", etude -> "Étude", modele -> "Modèle", convention -> "Convention", valeur -> "Valeur");
    }

    /**
     * @param college or, where members vote, one of its seats
     * @param choix "Absent" for one that has not answered, "N'a pas répondu" where the session noted that its member is there or represented; then the
     *     rest is null. "A répondu" before the count
     */
    public record Voix(String college, String choix, String commentaire, String par, String qualite, Instant le) {}
}
