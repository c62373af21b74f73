package fr.crefop.conference.nouvelles;

import fr.crefop.conference.courrier.Avis;
import fr.crefop.conference.courrier.Evenement;
import fr.crefop.conference.dossier.IssueDuDossier;
import fr.crefop.conference.socle.Montant;

/** How a case ended, to each according to their part in it: who follows the person, a funder that is bound, the working group. */
public final class SurLaFinDuDossier {

    private static final String NOTIFIE = "Plan notifié";
    private static final String QUITTEE = "Formation quittée";

    private SurLaFinDuDossier() {}

    public static Avis planNotifieAuConseiller(String numero) {
        return new Avis(Evenement.PLAN_NOTIFIE, numero, NOTIFIE, "Le plan est décidé : remettez à la personne le plan sur une page, qui est à la page du dossier.");
    }

    public static Avis planNotifieAuFinanceur(String numero) {
        return new Avis(Evenement.PLAN_NOTIFIE, numero, NOTIFIE, "Le plan auquel vous participez est décidé et notifié à la personne. Votre part est due à son entrée en formation.");
    }

    public static Avis planNotifieAuGroupe(String numero) {
        return new Avis(Evenement.PLAN_NOTIFIE, numero, NOTIFIE, "La solution que le groupe a construite est décidée et notifiée.");
    }

    public static Avis entreeConfirmeeAuConseiller(String numero) {
        return new Avis(Evenement.ENTREE_CONFIRMEE, numero, "Dossier clos",
                "L'entrée en formation est confirmée : le dossier est clos, et les financeurs savent que leur part est due.");
    }

    public static Avis entreeConfirmeeAuFinanceur(String numero) {
        return new Avis(Evenement.ENTREE_CONFIRMEE, numero, "Entrée en formation confirmée", "La personne est entrée en formation : votre part est due.");
    }

    public static Avis formationQuitteeAuConseiller(String numero) {
        return new Avis(Evenement.FORMATION_QUITTEE, numero, QUITTEE, "La personne a quitté la formation avant la fin : ce que les financeurs ne doivent pas leur est rendu ; la page du dossier dit combien.");
    }

    /** @param rendu goes back to the funder, of {@code engage}; both in euros */
    public static Avis formationQuitteeAuFinanceur(String numero, Montant engage, Montant rendu) {
        return new Avis(Evenement.FORMATION_QUITTEE, numero, QUITTEE, "La personne a quitté la formation avant la fin. De votre part de " + engage.enFrancais() + " €, "
                + (rendu.estPositif() ? rendu.enFrancais() + " € sont rendus à vos enveloppes" : "rien n'est rendu à vos enveloppes") + " et "
                + engage.moins(rendu).enFrancais() + " € restent dus. Si vous avez payé un autre montant, dites-le au secrétariat de la conférence.");
    }

    /** To who answers for a share that is held of no envelope, as the secretariat for an employer: what is due of it is not computed. */
    public static Avis formationQuitteeSansEnveloppe(String numero) {
        return new Avis(Evenement.FORMATION_QUITTEE, numero, QUITTEE, "La personne a quitté la formation avant la fin. Une part du plan dont vous répondez n'est retenue sur aucune enveloppe : la conférence ne calcule pas ce qui en reste dû.");
    }

    /** @param avant what it owed of the shares that changed, and {@code apres} what it owes of them; in euros */
    public static Avis duCorrigeAuFinanceur(String numero, Montant avant, Montant apres) {
        return new Avis(Evenement.PART_DUE_CORRIGEE, numero, "Part due corrigée", "Le secrétariat a corrigé ce que vous devez après le départ de la personne : " + apres.enFrancais() + " € au lieu de "
                + avant.enFrancais() + " €. Vos enveloppes en tiennent compte.");
    }

    public static Avis formationQuitteeAuGroupe(String numero) {
        return new Avis(Evenement.FORMATION_QUITTEE, numero, QUITTEE, "La personne a quitté la formation avant la fin.");
    }

    public static Avis sansPlanAuConseiller(String numero, IssueDuDossier issue) {
        return new Avis(Evenement.DOSSIER_CLOS_SANS_PLAN, numero, issue.libelle(), "Le dossier est clos ; sa page dit pourquoi, et donne la lettre de décision à remettre à la personne.");
    }

    public static Avis sansPlanAuFinanceur(String numero, IssueDuDossier issue) {
        return new Avis(Evenement.DOSSIER_CLOS_SANS_PLAN, numero, issue.libelle(), "Le dossier est clos sans plan : ce que vous aviez engagé est libéré.");
    }

    public static Avis sansPlanAuGroupe(String numero, IssueDuDossier issue) {
        return new Avis(Evenement.DOSSIER_CLOS_SANS_PLAN, numero, issue.libelle(), "Le dossier est clos ; sa page dit pourquoi.");
    }
}
