package fr.crefop.conference.nouvelles;

import fr.crefop.conference.courrier.Avis;
import fr.crefop.conference.courrier.Evenement;
import fr.crefop.conference.socle.EnFrancais;
import java.time.LocalDate;

/**
 * A task that waits, told at the moments of its life.
 *
 * @param affaire number of what it is about
 * @param limite its last day; null without one
 * @param raccourci that it has fewer days than usual, as a sentence; empty when it has not
 * @param delaissee whether who it waited for follows the case no more: others are told instead
 */
public record TacheAttendue(String affaire, String nom, LocalDate limite, String raccourci, boolean delaissee) {

    private static final int NOM_AU_PLUS = 120;

    /** To those it waits for. */
    public Avis a(Moment moment) {
        return avis(moment, "");
    }

    /** To those above them. */
    public Avis auDessus(Moment moment) {
        return avis(moment, " (sans réponse)");
    }

    private Avis avis(Moment moment, String precision) {
        String court = nom.length() > NOM_AU_PLUS ? nom.substring(0, NOM_AU_PLUS) + "…" : nom;
        return Avis.sur(evenement(moment), affaire, court + precision, phrase(moment) + (raccourci.isEmpty() ? "" : " " + raccourci)
                + (moment == Moment.ECHUE ? "" : " " + (delaissee ? SurUneTache.RELAYEZ : SurUneTache.OUVREZ)));
    }

    private static Evenement evenement(Moment moment) {
        return switch (moment) {
            case NOUVELLE -> Evenement.TACHE_ATTENDUE;
            case RAPPEL -> Evenement.TACHE_RAPPELEE;
            case ESCALADE, INSISTANCE -> Evenement.TACHE_SANS_REPONSE;
            case ECHUE -> Evenement.TACHE_ECHUE;
        };
    }

    private String phrase(Moment moment) {
        String jour = limite == null ? null : EnFrancais.date(limite);
        return switch (moment) {
            case NOUVELLE -> jour == null ? "Une tâche attend une réponse." : "Une tâche attend une réponse, au plus tard le " + jour + ".";
            case RAPPEL -> "Rappel : une réponse est attendue au plus tard le " + jour + ".";
            case ESCALADE -> "Aucune réponse n'est venue. Date limite : le " + jour + ".";
            case INSISTANCE -> "Toujours aucune réponse. La date limite était le " + jour + ".";
            case ECHUE -> "Aucune réponse n'est venue avant la date limite, le " + jour + " : la procédure continue sans elle.";
        };
    }
}
