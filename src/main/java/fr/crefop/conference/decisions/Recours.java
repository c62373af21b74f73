package fr.crefop.conference.decisions;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Financeur;
import fr.crefop.conference.cadre.Financeurs;
import fr.crefop.conference.engagements.Engagement;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.engagements.EtatEngagement;
import fr.crefop.conference.securite.QuiRepond;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * To whom a person complains, how and until when (docs/adr/0033). The conférence proposes and pays nothing: what it answers is one
 * thing, what each funder answers for its own money another, and each is contested where it was decided.
 */
@Component
class Recours {

    private static final String A_LA_CONFERENCE = "À la conférence : écrivez à son secrétariat, vous ou la structure qui vous suit, dans les deux mois"
            + " qui suivent le jour où cette lettre vous est remise (recours gracieux, code des relations entre le public et l'administration,"
            + " article L411-2). Dites ce qui n'a pas été compris ou ce qui a changé : le dossier peut être rouvert.";
    private static final String AU_TRIBUNAL = "Devant le tribunal administratif, dans les mêmes deux mois (code de justice administrative, article R421-1) ;"
            + " un recours gracieux fait à temps interrompt ce délai. La conférence propose un plan et ne décide de l'argent d'aucun"
            + " financeur : c'est le juge qui dit si sa réponse peut lui être soumise.";
    private static final String A_CHACUN = "À chaque financeur, pour sa propre décision : la conférence ne peut pas la changer. S'il vous a écrit, sa lettre dit à qui"
            + " répondre et jusqu'à quand ; sinon, demandez-le-lui.";

    private static final String TRANSITION = "TRANSITION";
    private static final String REGION = "REGION";
    private static final String SANS_MEDIATEUR = "pole-emploi";
    private static final String AVEC_MEDIATEUR = "france-travail";
    private static final Set<EtatEngagement> EN_MOINS = Set.of(EtatEngagement.REFUSE, EtatEngagement.ACCEPTE_MOINS);

    private final Engagements engagements;

    Recours(Engagements engagements) {
        this.engagements = engagements;
    }

    /** A sentence or two for each; the funders that refused by their names of that time. */
    List<String> de(String numero) {
        List<String> refus = engagements.dernierTour(numero).stream().filter(engagement -> EN_MOINS.contains(engagement.etat()))
                .map(Engagement::financeur).filter(financeur -> !QuiRepond.estLaPersonne(financeur)).distinct().map(Recours::duFinanceur).toList();
        return Stream.of(Stream.of(A_LA_CONFERENCE, AU_TRIBUNAL), refus.stream(), Stream.of(A_CHACUN)).flatMap(phrases -> phrases).toList();
    }

    private static String duFinanceur(String code) {
        Financeur financeur = Cadre.lu().financeurs().get(code);
        String qui = Financeurs.sujet(code);
        if (TRANSITION.equals(financeur.role())) {
            return qui + " n'a pas tout accepté : recours gracieux dans les deux mois de sa décision, réponse dans les deux"
                    + " mois, puis médiation de France compétences (code du travail, articles R6323-15 à R6323-17).";
        }
        if (AVEC_MEDIATEUR.equals(financeur.groupe())) {
            return qui + " n'a pas tout accepté : saisissez d'abord son médiateur régional, dans les deux mois de sa décision ;"
                    + " c'est obligatoire avant le tribunal administratif (code du travail, article R5312-47 ; code de justice administrative,"
                    + " article L213-11).";
        }
        if (REGION.equals(financeur.role()) || SANS_MEDIATEUR.equals(financeur.groupe())) {
            return qui + " n'a pas tout accepté : recours gracieux auprès de ce financeur, ou tribunal administratif, dans les deux mois de sa"
                    + " décision (code des relations entre le public et l'administration, article L411-2 ; code de justice administrative,"
                    + " article R421-1).";
        }
        return qui + " n'a pas tout accepté : demandez-lui par écrit de revoir sa réponse.";
    }
}
