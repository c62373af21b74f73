package fr.crefop.conference.nouvelles;

import fr.crefop.conference.courrier.Avis;
import fr.crefop.conference.courrier.Evenement;

/** A task changes hands. Each is told by the number of what it is about. */
public final class SurUneTache {

    static final String OUVREZ = "Ouvrez « À faire » pour répondre.";
    static final String RELAYEZ = "La personne qui suivait ce dossier ne le suit plus : répondez à la page du dossier.";

    private SurUneTache() {}

    /** To a substitute. */
    public static Avis confiee(String affaire) {
        return Avis.sur(Evenement.TACHE_CONFIEE, affaire, "Une tâche vous est confiée", "Une personne absente vous a choisi pour la remplacer : cette tâche attend votre réponse.");
    }

    /** To who is back, or whose substitute can answer no more. */
    public static Avis revenue(String affaire) {
        return Avis.sur(Evenement.TACHE_REVENUE, affaire, "Une tâche vous revient",
                "Votre absence est terminée, ou votre remplaçant ne peut plus répondre : cette tâche vous attend de nouveau.");
    }

    /** To the other rapporteurs. @param nom of the task, like the others below */
    public static Avis ouverteAuxRapporteurs(String affaire, String nom) {
        return Avis.sur(Evenement.TACHE_A_PRENDRE, affaire, nom, "Le rapporteur n'en a plus la charge : cette tâche (" + affaire
                + ") est ouverte aux autres rapporteurs, qui la prennent dans « À faire ».");
    }

    /** To the group of who had taken it. */
    public static Avis rendueAuGroupe(String affaire, String nom) {
        return Avis.sur(Evenement.TACHE_A_PRENDRE, affaire, "Une tâche n'a plus personne",
                "« " + nom + " » : le compte qui l'avait prise est fermé. Ouvrez « À faire » pour la prendre.");
    }

    /** To those who stand in for an advisor who follows the case no more. */
    public static Avis aRelayer(String affaire, String nom) {
        return Avis.sur(Evenement.TACHE_A_PRENDRE, affaire, nom, RELAYEZ);
    }
}
