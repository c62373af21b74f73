package fr.crefop.conference.nouvelles;

import fr.crefop.conference.courrier.Avis;
import fr.crefop.conference.courrier.Evenement;

/** A decided training takes place on other days, to each according to their part in it. Which days is read at the page of the case. */
public final class SurLeReport {

    private static final String REPORTEE = "Formation reportée";

    private SurLeReport() {}

    /** To who follows the case, and to the secretariat. */
    public static Avis suivi(String numero, boolean attendu) {
        return new Avis(Evenement.FORMATION_REPORTEE, numero, REPORTEE, attendu
                ? "La formation est reportée : les financeurs dont la part change répondent de nouveau, les engagements des autres sont repris."
                : "La formation est reportée : rien ne change pour les financeurs, leurs engagements sont repris et le plan est notifié aux nouvelles dates.");
    }

    public static Avis reprise(String numero) {
        return new Avis(Evenement.FORMATION_REPORTEE, numero, REPORTEE, "La formation est reportée. Votre part ne change pas : votre engagement est repris, vous n'avez rien à répondre.");
    }

    public static Avis redemandee(String numero) {
        return new Avis(Evenement.FORMATION_REPORTEE, numero, REPORTEE, "La formation est reportée et votre part change, en montant ou en année d'enveloppe : elle vous est demandée de nouveau."
                + " Ce que vous aviez engagé reste retenu jusqu'à votre réponse.");
    }

    /** To who had answered for a funder by delegation. */
    public static Avis auDelegue(String numero) {
        return new Avis(Evenement.FORMATION_REPORTEE, numero, REPORTEE, "La formation pour laquelle vous aviez répondu par délégation est reportée : le financeur est prévenu de ce que cela change pour sa part.");
    }

    public static Avis plusDemandee(String numero) {
        return new Avis(Evenement.FORMATION_REPORTEE, numero, REPORTEE, "La formation est reportée et votre part n'est plus demandée : ce que vous aviez engagé est libéré.");
    }
}
