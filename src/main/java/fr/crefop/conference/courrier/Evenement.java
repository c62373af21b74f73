package fr.crefop.conference.courrier;

import java.util.Arrays;

/**
 * What happened, as a program is told it: a code that was ever announced keeps its name and its meaning, whatever the words of the mail become.
 */
public enum Evenement {

    SAISINE_RECUE("La saisine est enregistrée et porte un numéro"),
    SAISINE_RECEVABLE("Le secrétariat a déclaré la saisine recevable"),
    VOTE_OUVERT("Le dossier est mis aux voix du bureau"),
    VOTE_AJOURNE("Le bureau n'a pas conclu : le vote recommence"),
    DOSSIER_APPROFONDI("Le bureau a voté pour : un groupe de travail aura mandat"),
    MANDAT_DONNE("Un groupe de travail a mandat"),
    GROUPE_REJOINT("Le compte est membre d'un groupe de travail"),
    TACHE_ATTENDUE("Une tâche attend une réponse du compte"),
    TACHE_RAPPELEE("Sa date limite approche"),
    TACHE_SANS_REPONSE("Aucune réponse n'est venue à temps : ceux qui peuvent y remédier en sont prévenus"),
    TACHE_ECHUE("Sa date limite est passée : la procédure continue sans réponse"),
    TACHE_CONFIEE("Une tâche est confiée au compte pendant une absence"),
    TACHE_REVENUE("Une tâche confiée à un autre revient au compte"),
    TACHE_A_PRENDRE("Qui avait la tâche ne l'a plus : un autre peut la prendre"),
    PART_REFUSEE("Un financeur n'a pas pris toute sa part"),
    PART_REDEMANDEE("La part du financeur est demandée de nouveau"),
    PART_EN_RETARD("Le financeur a laissé passer la première échéance de sa part"),
    PART_DUE_CORRIGEE("Ce que le financeur doit après un départ est corrigé"),
    PLAN_NOTIFIE("Le plan est décidé et notifié"),
    DELAI_DU_PLAN("Le dernier jour d'une démarche du plan approche, ou est passé"),
    ENTREE_CONFIRMEE("La personne est entrée en formation : le dossier est clos"),
    FORMATION_REPORTEE("La formation a de nouvelles dates"),
    FORMATION_QUITTEE("La personne a quitté la formation avant la fin"),
    DOSSIER_CLOS_SANS_PLAN("Le dossier est clos sans plan"),
    DOSSIER_REGLE_SANS_VOTE("Le dossier est réglé sans vote du bureau"),
    DOSSIER_ROUVERT("Le dossier est rouvert"),
    DOSSIER_TRANSFERE("Le dossier change de conseiller"),
    MESSAGE_RECU("Un message attend à la page du dossier"),
    SEANCE_CONVOQUEE("Le bureau est convoqué"),
    SEANCE_DEPLACEE("Une séance du bureau change de date"),
    SEANCE_ANNULEE("Une séance du bureau n'aura pas lieu"),
    ETUDE_TERMINEE("Une étude a une issue"),
    DELEGATION_DONNEE("Une part d'enveloppe est confiée"),
    DELEGATION_CHANGEE("Une part d'enveloppe confiée change"),
    DELEGATION_FINIE("Une part d'enveloppe n'est plus confiée"),
    DELEGATION_REPONDUE("Une réponse est donnée par délégation"),
    REPARATION_ATTENDUE("Une étape n'a pas pu se faire : elle attend une réparation"),
    PROCEDURES_RESTEES("Des procédures restent sur leur version précédente"),
    CLE_QUI_FINIT("Une clé de partenaire finit bientôt"),
    TETE_DU_JOURNAL("La tête du journal est à garder"),
    COMPTE_CHANGE("Un compte change : dit à la personne seule, jamais annoncé"),
    AUTRE("Ce qui a été écrit avant que les annonces ne portent un code");

    private final String sens;

    Evenement(String sens) {
        this.sens = sens;
    }

    /** {@link #AUTRE} for one that a later release wrote: two may run beside one another. */
    static Evenement de(String code) {
        return Arrays.stream(values()).filter(evenement -> evenement.name().equals(code)).findFirst().orElse(AUTRE);
    }

    /** What is said to the person alone is no program's business. */
    public boolean estAnnonce() {
        return this != COMPTE_CHANGE;
    }

    /** For those who write programs. */
    public String sens() {
        return sens;
    }
}
