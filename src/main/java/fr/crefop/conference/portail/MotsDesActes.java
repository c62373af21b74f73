package fr.crefop.conference.portail;

import fr.crefop.conference.journal.Acte;

/** What a page calls each act of the record. */
public final class MotsDesActes {

    private MotsDesActes() {}

    public static String de(Acte acte) {
        return switch (acte) {
            case SAISINE_DEPOSEE -> "Saisine déposée";
            case SAISINE_CORRIGEE -> "Saisine corrigée";
            case RECEVABLE -> "Recevable";
            case NON_RECEVABLE -> "Non recevable";
            case COMPLEMENT_DEMANDE -> "Complément demandé";
            case COMPLEMENT_DONNE -> "Complément donné";
            case DELAIS_RACCOURCIS -> "Délais raccourcis";
            case DELAIS_RETABLIS -> "Délais usuels rétablis";
            case DOSSIER_RETIRE -> "Dossier retiré";
            case DOSSIER_ROUVERT -> "Dossier rouvert";
            case DECISION_NOTIFIEE -> "Décision notifiée";
            case BUREAU_INFORME -> "Bureau informé";
            case ENTREE_CONFIRMEE -> "Entrée en formation confirmée";
            case ENTREE_ABANDONNEE -> "Entrée en formation abandonnée";
            case DOSSIER_CLOS -> "Dossier clos";
            case CONSENTEMENT_RECUEILLI -> "Consentement recueilli";
            case CONSENTEMENT_RETIRE -> "Consentement retiré";
            case TRAITEMENT_LIMITE -> "Traitement limité à la demande de la personne";
            case LIMITATION_LEVEE -> "Limitation levée";
            case DONNEES_EXPORTEES -> "Données de la personne exportées";
            case DOSSIER_ANONYMISE -> "Dossier anonymisé";
            case DOSSIER_CONSULTE -> "Dossier consulté";
            case DOCUMENT_TELECHARGE -> "Document téléchargé";
            case VOTE -> "Vote";
            case DEPOUILLEMENT -> "Dépouillement";
            case VOTES_ANNULES -> "Votes annulés";
            case DEPARTAGE -> "Départage";
            case DEPARTAGE_CONSTATE -> "Départage constaté";
            case MANDAT_DONNE -> "Mandat donné";
            case TITULAIRE_DESIGNE -> "Titulaire désigné";
            case SEANCE_PREVUE -> "Séance prévue";
            case SEANCE_CONVOQUEE -> "Séance convoquée";
            case SEANCE_DEPLACEE -> "Séance déplacée";
            case SEANCE_ANNULEE -> "Séance annulée";
            case SEANCE_CLOSE -> "Séance close";
            case ORDRE_DU_JOUR_INSCRIT -> "Inscrit à l'ordre du jour";
            case ORDRE_DU_JOUR_RETIRE -> "Retiré de l'ordre du jour";
            case CAHIER_REDIGE -> "Cahier des charges rédigé";
            case AVIS_DEMANDE -> "Avis demandé";
            case AVIS_RENDU -> "Avis rendu";
            case AVIS_RETIRE -> "Demande d'avis retirée";
            case AVIS_NON_RENDU -> "Avis non rendu";
            case SCENARIO_AJOUTE -> "Scénario ajouté";
            case SCENARIO_SUPPRIME -> "Scénario supprimé";
            case SCENARIO_RETENU -> "Scénario retenu comme base de la proposition";
            case SOLUTION_PROPOSEE -> "Solution proposée";
            case CONDUITE_EN_REMPLACEMENT -> "Conduite du groupe en remplacement";
            case ENGAGEMENT_ACCEPTE -> "Engagement accepté";
            case ENGAGEMENT_ACCEPTE_EN_PARTIE -> "Engagement accepté en partie";
            case CONTRE_PROPOSITION -> "Contre-proposition";
            case ENGAGEMENT_REFUSE -> "Engagement refusé";
            case ENGAGEMENT_SANS_REPONSE -> "Engagement sans réponse";
            case ENGAGEMENTS_LIBERES -> "Engagements libérés";
            case PART_REDEMANDEE -> "Part redemandée";
            case RESPONSABLE_SAISI -> "Responsable saisi";
            case ENVELOPPE_FIXEE -> "Enveloppe fixée";
            case MODELE_REDIGE -> "Modèle rédigé";
            case MODELE_REVISE -> "Modèle révisé";
            case MODELE_CHANGE_D_ETAT -> "Modèle passé à un autre état";
            case MODELE_REDIGE_PAR_UNE_ETUDE -> "Modèle rédigé par une étude";
            case MODELE_ECRIT_PAR_LE_GROUPE -> "Modèle écrit par le groupe";
            case MODELE_CHOISI -> "Modèle choisi";
            case ETUDE_DEPOSEE -> "Étude déposée";
            case ETUDE_COMPLETEE -> "Étude complétée";
            case ETUDE_NON_RECEVABLE -> "Étude non recevable";
            case ETUDE_CLOSE -> "Étude close";
            case RAPPORT_RENDU -> "Rapport rendu";
            case CONVENTION_PROJETEE -> "Projet de convention";
            case CONVENTION_ABANDONNEE -> "Projet de convention abandonné";
            case CONVENTION_EN_VIGUEUR -> "Convention en vigueur";
            case CONVENTION_DENONCEE -> "Convention dénoncée";
            case CONVENTION_REPRISE -> "Convention reprise du fichier de la région";
            case SIGNATURES_DEMANDEES -> "Signatures demandées";
            case CONVENTION_ENVOYEE -> "Convention envoyée en signature";
            case CONVENTION_SIGNEE -> "Convention signée";
            case CONVENTION_REFUSEE -> "Convention refusée";
            case TACHE_RAPPELEE -> "Rappel";
            case TACHE_ESCALADEE -> "Escalade";
            case TACHE_ECHUE -> "Sans réponse à l'échéance";
            case TACHE_CONFIEE -> "Tâche confiée";
            case TACHE_REPRISE -> "Tâche reprise";
            case TACHE_RENDUE_AU_GROUPE -> "Tâche rendue au groupe";
            case REPONSE_EN_REMPLACEMENT -> "Réponse en remplacement";
            case COMPTE_CREE -> "Compte créé";
            case COMPTE_MODIFIE -> "Compte modifié";
            case COMPTE_FERME -> "Compte fermé";
            case COMPTE_ROUVERT -> "Compte rouvert";
            case MOT_DE_PASSE_CHANGE -> "Mot de passe changé";
            case MOT_DE_PASSE_CHOISI -> "Mot de passe choisi";
            case LIEN_DE_MOT_DE_PASSE_DEMANDE -> "Lien de mot de passe demandé";
            case SECOND_FACTEUR_ACTIVE -> "Second facteur activé";
            case SECOND_FACTEUR_RETIRE -> "Second facteur retiré";
            case CODE_DE_SECOURS_UTILISE -> "Code de secours utilisé";
            case COMPTE_LIE_AU_FOURNISSEUR -> "Compte lié au fournisseur d'identité";
            case SESSION_FERMEE -> "Session fermée";
            case SESSIONS_TOUTES_FERMEES -> "Toutes les sessions fermées";
            case CONFIRMATION_DEMANDEE -> "Confirmation demandée";
            case CONFIRMATION_EXPIREE -> "Confirmation expirée";
            case CHANGEMENT_CONFIRME -> "Changement confirmé";
            case CHANGEMENT_REFUSE -> "Changement refusé";
            case RESPONSABLE_NOMME -> "Responsable nommé";
            case ABSENCE_DECLAREE -> "Absence déclarée";
            case ABSENCE_TERMINEE -> "Absence terminée";
            case VALEUR_FIXEE -> "Valeur de barème fixée";
            case ACTE_ANTERIEUR -> "Acte d'avant";
        };
    }
}
