package fr.crefop.conference.nouvelles;

import fr.crefop.conference.cadre.Financeurs;
import fr.crefop.conference.courrier.Avis;
import fr.crefop.conference.courrier.Evenement;
import fr.crefop.conference.engagements.Delegation;
import fr.crefop.conference.socle.EnFrancais;

/** A part of an envelope that is entrusted, and what is answered in the name of who entrusted it. Nothing of a person. */
public final class SurUneDelegation {

    private static final String OU_LIRE = " Ce qui en reste se lit à la page « Enveloppes ».";

    private SurUneDelegation() {}

    /** To those who may answer. */
    public static Avis donnee(Delegation d) {
        return avis(Evenement.DELEGATION_DONNEE, d, "Une part d'enveloppe vous est confiée", Financeurs.sujet(d.financeur()) + " vous confie " + d.montant().enFrancais() + " € de son enveloppe "
                + d.annee() + " « " + d.dispositif().libelle() + " »" + plafond(d) + ", " + quand(d) + " : vous pouvez répondre à sa place, par délégation, aux demandes qui y tiennent.");
    }

    /** To those who may answer. */
    public static Avis changee(Delegation d) {
        return avis(Evenement.DELEGATION_CHANGEE, d, "Une part d'enveloppe confiée a changé", "La part de l'enveloppe " + d.annee() + " « " + d.dispositif().libelle() + " » qui vous est confiée par "
                + Financeurs.libelle(d.financeur()) + " est maintenant de " + d.montant().enFrancais() + " €" + plafond(d) + ", " + quand(d) + ".");
    }

    /** To those who might answer. */
    public static Avis finie(Delegation d) {
        return avis(Evenement.DELEGATION_FINIE, d, "Une part d'enveloppe ne vous est plus confiée", Financeurs.sujet(d.financeur()) + " a mis fin à la part de son enveloppe " + d.annee() + " « "
                + d.dispositif().libelle() + " » qui vous était confiée. Ce que vous avez engagé reste engagé ; les demandes en attente lui reviennent.");
    }

    /** To the funder. @param mandataire name of those who answered */
    public static Avis reponseDonnee(String numero, String financeur, String mandataire) {
        return new Avis(Evenement.DELEGATION_REPONDUE, numero, "Réponse donnée par délégation", "« " + mandataire + " » a répondu par délégation de " + Financeurs.libelle(financeur)
                + ". La réponse est à la page du dossier, sous « Les réponses des financeurs »." + OU_LIRE);
    }

    private static Avis avis(Evenement quoi, Delegation d, String objet, String texte) {
        return new Avis(quoi, null, objet + " : " + d.dispositif().libelle() + " " + d.annee(), texte + OU_LIRE);
    }

    private static String plafond(Delegation d) {
        return d.plafond() == null ? "" : " (" + d.plafond().enFrancais() + " € au plus par dossier)";
    }

    private static String quand(Delegation d) {
        return "du " + EnFrancais.date(d.du()) + " au " + EnFrancais.date(d.au());
    }
}
