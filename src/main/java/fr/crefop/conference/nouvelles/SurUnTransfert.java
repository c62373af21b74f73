package fr.crefop.conference.nouvelles;

import fr.crefop.conference.courrier.Avis;
import fr.crefop.conference.courrier.Evenement;

/** A case passes from one advisor to another. */
public final class SurUnTransfert {

    private SurUnTransfert() {}

    /** To who follows it now. @param par name of who handed it over; @param attendues how many answers wait there */
    public static Avis recu(String numero, String par, int attendues) {
        return new Avis(Evenement.DOSSIER_TRANSFERE, numero, "Un dossier vous est transféré", par + " vous a transféré ce dossier, que vous suivez désormais. "
                + (attendues == 0 ? "Rien n'y attend de réponse de vous aujourd'hui."
                        : attendues == 1 ? "Une réponse y est attendue de vous." : attendues + " réponses y sont attendues de vous."));
    }

    /** To who followed it. @param structure of the one who follows it now; null when it says nothing */
    public static Avis laisse(String numero, String nouveau, String structure) {
        return new Avis(Evenement.DOSSIER_TRANSFERE, numero, "Un dossier que vous suiviez est transféré", "Ce dossier est désormais suivi par " + nouveau
                + (structure == null ? "" : ", " + structure) + ". Vous le lisez encore pendant trente jours.");
    }
}
