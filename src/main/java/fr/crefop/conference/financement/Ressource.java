package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.DateDite;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Financeur;
import fr.crefop.conference.financement.bareme.Verification;
import fr.crefop.conference.vocabulaire.PhrasesDesRessources;
import java.time.LocalDate;
import java.util.List;

/**
 * What may be mobilised for the trainings of a region that start on a day: a dispositif of the régime, or an individual aid of
 * the region (L5311-10). No person in it.
 *
 * @param nom of the dispositif or of the aid
 * @param dispositif whose envelope it draws on; null for what no plan pays a line of
 * @param aide id of the aid; null for a dispositif
 * @param financeurs who may pay it, by name; several where it depends on the person's employer
 * @param financeur the same, as one reads it
 * @param conditions a sentence each, its own first
 * @param plafonds a sentence each: what it pays, with value and date
 * @param verifieLe the oldest day on which one of its values was verified; null when it has none
 */
public record Ressource(String nom, Dispositif dispositif, String aide, List<Financeur> financeurs, String financeur, List<String> conditions,
        List<String> plafonds, Etat etat, DateDite verifieLe) {

    /** @param dit the same for a French reader, with since when and why */
    public record Etat(Code code, String dit) {

        public enum Code { OUVERTE, SUSPENDUE, EPUISEE, FERMEE, A_CONFIRMER }
    }

    /** The first conditions, and how many are left. */
    public String conditionsEnBref() {
        return PhrasesDesRessources.enBref(conditions, "une autre condition", "autres conditions");
    }

    public String plafondsEnBref() {
        return PhrasesDesRessources.enBref(plafonds, "un autre montant", "autres montants");
    }

    /** Nobody looked at one of its values in the twelve months before that day. */
    public boolean estAVerifier(LocalDate jour) {
        return verifieLe != null && Verification.estAncienne(verifieLe.premier(), jour);
    }

    public String verification(LocalDate jour) {
        return PhrasesDesRessources.verifiee(verifieLe == null ? null : verifieLe.enFrancais(), estAVerifier(jour));
    }
}
