package fr.crefop.conference.pilotage;

import fr.crefop.conference.financement.EssaiDeValeur.Chiffres;
import fr.crefop.conference.socle.EnFrancais;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A value that the secretariat proposes to the bureau.
 *
 * @param numero {@code VF-2026-00001}: what the bureau votes under
 * @param cle of the parameter; {@code parametre} what it is, in words
 * @param texte the value as it is set; empty for no value. {@code dite} in French, with its unit
 * @param effet for the trainings that start from that day on
 * @param essai what the trial gave when it was proposed
 * @param motif what the count says, or why the value could not be set any more; null before
 */
public record PropositionDeValeur(String numero, String cle, String parametre, String texte, String dite, LocalDate effet, String raison, Chiffres essai,
        String par, Instant le, EtatDeLaProposition etat, String motif, Instant closeLe) {

    /** What it is, how much and from when. */
    public String enUneLigne() {
        return parametre + " : " + dite + ", pour les formations qui commencent à partir du " + EnFrancais.date(effet);
    }

    /** What its trial gave, for who has a minute. */
    public String essaiEnUnePhrase() {
        long pasEssayes = essai.pasEssayesConnus() ? essai.recus() - essai.calcules() : 0;
        return "Essayée sur " + essai.calcules() + (essai.calcules() > 1 ? " dossiers" : " dossier") + " des douze derniers mois"
                + (pasEssayes == 0 ? "" : " (" + pasEssayes + (pasEssayes > 1 ? " autres n'ont pas pu l'être)" : " autre n'a pas pu l'être)")) + " : "
                + (essai.changes() == 0 ? "aucun plan ne change." : essai.changes() + (essai.changes() > 1 ? " plans changent." : " plan change."));
    }
}
