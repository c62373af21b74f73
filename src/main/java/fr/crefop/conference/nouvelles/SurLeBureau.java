package fr.crefop.conference.nouvelles;

import fr.crefop.conference.bureau.Presences;
import fr.crefop.conference.bureau.Scrutins.Scrutin;
import fr.crefop.conference.bureau.Seance;
import fr.crefop.conference.bureau.SeanceChangee.Annulee;
import fr.crefop.conference.bureau.SeanceChangee.Convoquee;
import fr.crefop.conference.bureau.SeanceChangee.Deplacee;
import fr.crefop.conference.bureau.VoteAjourne;
import fr.crefop.conference.cadre.Gouvernance.Votants;
import fr.crefop.conference.courrier.Avis;
import fr.crefop.conference.courrier.Evenement;
import fr.crefop.conference.socle.EnFrancais;

/** The sessions of the bureau, and the votes that it puts off. */
public final class SurLeBureau {

    private SurLeBureau() {}

    public static Avis convoquee(Convoquee convoquee) {
        return new Avis(Evenement.SEANCE_CONVOQUEE, null, "Séance du bureau le " + EnFrancais.jour(convoquee.seance().debut()),
                "Vous êtes convoqué à la séance du bureau du " + quandEtOu(convoquee.seance()) + ", "
                        + convoquee.points() + (convoquee.points() == 1 ? " point" : " points")
                        + " à l'ordre du jour. L'ordre du jour est à la page « Séances ». Vous pouvez voter dès maintenant"
                        + (parMembres(convoquee.seance()) ? ", ou dès que votre mandat commence ; un siège qui n'a pas répondu à la séance ne donne aucune voix."
                                : " ; un collège qui n'a pas répondu à la séance est compté absent."));
    }

    public static Avis deplacee(Deplacee deplacee) {
        return new Avis(Evenement.SEANCE_DEPLACEE, null, "Séance du bureau déplacée au " + EnFrancais.jour(deplacee.seance().debut()),
                "La séance du bureau prévue le " + EnFrancais.moment(deplacee.avant().debut()) + " aura lieu le "
                        + quandEtOu(deplacee.seance()) + ". Motif : " + deplacee.seance().motif()
                        + "\nL'ordre du jour ne change pas. Les votes déjà donnés restent ; "
                        + (parMembres(deplacee.seance()) ? "un siège qui n'a pas répondu à la nouvelle date ne donne aucune voix."
                                : "un collège qui n'a pas répondu à la nouvelle date est compté absent."));
    }

    public static Avis annulee(Annulee annulee) {
        return new Avis(Evenement.SEANCE_ANNULEE, null, "Séance du bureau du " + EnFrancais.jour(annulee.seance().debut()) + " annulée",
                "La séance du bureau du " + quandEtOu(annulee.seance()) + " n'aura pas lieu. Motif : " + annulee.seance().motif()
                        + "\nCe qui était à son ordre du jour attend une autre séance. Les votes déjà donnés restent, et vous pouvez encore"
                        + " répondre : « À faire » dit jusqu'à quand.");
    }

    /** The vote begins again by itself: the secretariat knows how often, and can put it on an agenda. */
    public static Avis ajourne(VoteAjourne ajourne) {
        Scrutin scrutin = ajourne.scrutin();
        String fois = ajourne.fois() == 1 ? "" : " pour la " + ajourne.fois() + "e fois";
        return Avis.sur(Evenement.VOTE_AJOURNE, scrutin.numero(), "Vote du bureau ajourné" + fois + ", " + scrutin.numero(),
                scrutin.objet().libelle() + " : " + scrutin.explication()
                        + ". Le vote recommence ; inscrivez-le à l'ordre du jour d'une séance pour que le bureau l'examine.");
    }

    private static boolean parMembres(Seance seance) {
        return Presences.gouvernance(seance).votants() == Votants.MEMBRES;
    }

    private static String quandEtOu(Seance seance) {
        return EnFrancais.moment(seance.debut()) + " (" + seance.lieu() + ")";
    }
}
