package fr.crefop.conference.bureau;

import fr.crefop.conference.dossier.Voie;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDeFinancement.Statut;
import fr.crefop.conference.financement.TriDesAides;

/** The way the system proposes to the secretariat, and why (référentiel I.5). It decides nothing. */
public record PropositionDeVoie(Voie voie, String raison) {

    /** @param modele the model that answers the case, as it is named; null when none does */
    public static PropositionDeVoie pour(PlanDeFinancement plan, String modele) {
        if (modele != null && plan.statut() != Statut.COMPLET) {
            return new PropositionDeVoie(Voie.MODELE, "un modèle de solution convient : " + modele);
        }
        TriDesAides tri = TriDesAides.de(plan);
        String inconnu = tri.toutEstConnu() ? "" : " ; " + tri.resteAConfirmer() + ", selon des données que le dossier ne dit pas";
        return switch (plan.statut()) {
            case COMPLET -> new PropositionDeVoie(Voie.DIRECTE,
                    "le plan couvre tout le coût ; il reste à recueillir les engagements");
            case PARTIEL -> new PropositionDeVoie(Voie.CONFERENCE,
                    "il reste " + plan.resteAFinancer().enFrancais() + " € sans financeur" + (tri.toutEstConnu() ? "" : " sûr") + inconnu);
            case AUCUN_FINANCEMENT -> new PropositionDeVoie(Voie.CONFERENCE,
                    tri.toutEstConnu() ? "aucun financeur ne peut intervenir" : "rien n'est sûr encore" + inconnu);
        };
    }

    /** The direct way needs a plan without remainder. */
    public static boolean estPossible(Voie voie, PlanDeFinancement plan) {
        return voie != Voie.DIRECTE || plan.statut() == Statut.COMPLET;
    }
}
