package fr.crefop.conference.decisions;

import fr.crefop.conference.bureau.MiseAuxVoix.ReponseRecue;
import fr.crefop.conference.bureau.Scrutins.Scrutin;
import fr.crefop.conference.engagements.Engagement;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.engagements.EtatEngagement;
import fr.crefop.conference.cadre.Financeurs;
import fr.crefop.conference.securite.Repondant;
import fr.crefop.conference.socle.Montant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The funders' answers that a vote was opened with, in words: the figures as they were kept, the reasons where they stand. */
@Component
public class ReponsesAuVote {

    private final Engagements engagements;

    ReponsesAuVote(Engagements engagements) {
        this.engagements = engagements;
    }

    /**
     * @param financeur by its name
     * @param reponse in one sentence, without its reason
     * @param motif what the funder wrote; null when it wrote nothing
     * @param refus whether it pays nothing
     */
    public record ReponseAuVote(String financeur, String reponse, String motif, boolean refus) {}

    /** In the order in which the funders were asked; empty when none was. */
    public List<ReponseAuVote> de(Scrutin scrutin) {
        return scrutin.miseAuxVoix().reponses().stream().map(recue -> dire(recue, scrutin.numero())).toList();
    }

    private ReponseAuVote dire(ReponseRecue recue, String numero) {
        Optional<Engagement> engagement = engagements.trouver(numero, recue.engagement());
        EtatEngagement etat = EtatEngagement.valueOf(recue.reponse());
        return new ReponseAuVote(Financeurs.libelle(recue.financeur()), phrase(etat, euros(recue.demande()), euros(recue.montant()))
                + engagement.map(Engagement::parDelegation).map(mandataire -> " (« " + Repondant.deCode(mandataire).libelle() + " », par délégation)").orElse(""),
                engagement.map(e -> e.conditions() == null ? e.motif() : e.conditions()).orElse(null),
                etat == EtatEngagement.REFUSE);
    }

    private static String phrase(EtatEngagement etat, String demande, String montant) {
        return switch (etat) {
            case ACCEPTE -> "s'engage sur " + montant;
            case ACCEPTE_MOINS -> "s'engage sur " + montant + " au lieu de " + demande;
            case CONTRE_PROPOSE -> "paierait " + montant + " au lieu de " + demande + ", sous conditions";
            case REFUSE -> "refuse les " + demande + " demandés";
            case SANS_REPONSE, ATTENDU -> "n'a pas répondu sur les " + demande + " demandés";
        };
    }

    private static String euros(Montant montant) {
        return montant.enFrancais() + "\u00a0€";
    }
}
