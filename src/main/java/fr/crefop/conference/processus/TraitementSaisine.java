package fr.crefop.conference.processus;

/** Process {@code traitement-saisine}: the individual case. Its business key is the number of the case. */
public final class TraitementSaisine {

    public static final String CLE = "traitement-saisine";

    public static final String VERIFIER_RECEVABILITE = "Task_VerifierRecevabilite";
    public static final String COMPLETER_DOSSIER = "Task_CompleterDossier";
    public static final String DONNER_MANDAT = "Task_DonnerMandat";
    public static final String CONFIRMER_ENTREE = "Task_ConfirmerEntree";

    /** The number of the case, for queries; delegates read the business key, which no form can write. */
    public static final String NUMERO_DOSSIER = "numeroDossier";
    /** RECEVABLE, A_COMPLETER or NON_RECEVABLE. */
    public static final String RECEVABILITE = "recevabilite";
    /** A {@code Voie}. */
    public static final String VOIE = "voie";
    /** A {@code Resultat} of the last vote. */
    public static final String RESULTAT_VOTE = "resultatVote";
    /** Boolean: every funder of the round committed. */
    public static final String ENGAGEMENTS_COMPLETS = "engagementsComplets";
    /** Boolean: someone refused and the group may still try again. */
    public static final String NOUVEAU_TOUR = "nouveauTour";
    /** Boolean: the person entered the training. */
    public static final String ENTREE = "entree";

    /** The message that ends a case wherever it stands. */
    public static final String DOSSIER_RETIRE = "dossier-retire";

    /** The message that takes a decided case through its commitments again, on other days: where its entry is waited for, or anew where it is closed. */
    public static final String FORMATION_REPORTEE = "formation-reportee";

    /** What the advisor says of a complement, local to its task. */
    public static final String REPONSE = "reponse";

    private TraitementSaisine() {}
}
