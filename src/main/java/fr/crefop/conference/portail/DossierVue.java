package fr.crefop.conference.portail;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.dossier.Identite;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.socle.Montant;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A case as shown to those who may see it: answer of GET /api/dossiers/{numero}, and the model of the case page.
 * Lists are in the order in which things happened.
 *
 * <p>What was voted, proposed and answered is that of the passage at work; a case that went through the procedure again has
 * the rest in {@code passagesPrecedents}.
 *
 * @param voie null until the secretariat chose it
 * @param proposition null until the working group proposed
 * @param decision null until the procedure decided; a case closed without a plan has its outcome here
 * @param issueFinale null unless the case ended otherwise than it was decided
 *
 * <p>A funder is told by its code of the packs, a college and an account by their names.
 */
public record DossierVue(
        String numero,
        Code etat,
        Code voie,
        Instant recueLe,
        String auteur,
        String structure,
        String motif,
        Identite identite,
        @Schema(ref = "#/components/schemas/DemandeVue") @JsonSerialize(using = DemandeSansInconnue.class) Demande demande,
        PlanDeFinancement plan,
        @Schema(description = "dans l'ordre où elles se sont ouvertes, faites et en attente") List<EtapeVue> etapes,
        @Schema(description = "les délais de la conférence que le secrétariat a raccourcis pour ce dossier, dans l'ordre de la procédure")
        List<DelaiVue> delaisRaccourcis,
        List<ScrutinVue> scrutins,
        MandatVue mandat,
        PropositionVue proposition,
        List<EngagementVue> engagements,
        DecisionVue decision,
        @Schema(description = "absente, sauf quand le dossier a fini autrement que décidé") DecisionVue issueFinale,
        TravauxVue travaux,
        @Schema(description = "ce qui a été fait avant que le dossier ne reparte au début, du plus ancien au plus récent")
        List<PassageVue> passagesPrecedents,
        ConsentementVue consentement,
        @Schema(description = "ce que le compte voit du dossier : le reste y est comme s'il n'était pas connu, même ce qu'une simulation exige") Code vue,
        @Schema(description = "vrai : du plan, de la proposition et des réponses, seules les lignes du compte s'y lisent") boolean sesLignesSeules) {

    private static final String ENTIERE = "ENTIERE";
    private static final Set<String> NON = Set.of("REFUSE", "SANS_REPONSE");

    /** The whole of it. */
    public DossierVue(String numero, Code etat, Code voie, Instant recueLe, String auteur, String structure, String motif, Identite identite, Demande demande,
            PlanDeFinancement plan, List<EtapeVue> etapes, List<DelaiVue> delaisRaccourcis, List<ScrutinVue> scrutins, MandatVue mandat,
            PropositionVue proposition, List<EngagementVue> engagements, DecisionVue decision, DecisionVue issueFinale, TravauxVue travaux,
            List<PassageVue> passagesPrecedents, ConsentementVue consentement) {
        this(numero, etat, voie, recueLe, auteur, structure, motif, identite, demande, plan, etapes, delaisRaccourcis, scrutins, mandat, proposition,
                engagements, decision, issueFinale, travaux, passagesPrecedents, consentement, new Code(ENTIERE, "tout le dossier"), false);
    }

    /** Whether something of the case is not shown to who reads. */
    public boolean restreint() {
        return !ENTIERE.equals(vue.code());
    }

    /**
     * What the person agreed to.
     *
     * @param le null when it was never recorded, as {@code portee}; @param retireLe null unless it was withdrawn
     */
    public record ConsentementVue(
            @Schema(description = "faux : il manque ou il est retiré, et aucun financeur ne voit le dossier") boolean enVigueur,
            LocalDate le, String portee, LocalDate retireLe) {}

    /** Whether there is a page to hand over: a draft while nothing is decided, then the plan decided, as long as it holds. */
    public boolean planImprimable() {
        return !restreint() && (decision == null ? plan != null : decision.reste() != null && issueFinale == null);
    }

    /** Whether a letter says that the case ended without a plan, or without the one that was decided. */
    public boolean lettreDeDecision() {
        return !restreint() && "CLOS".equals(etat.code()) && (issueFinale != null || decision != null && decision.reste() == null);
    }

    /** Whether the proposal is past, of a round that failed, or was not accepted by all: nothing tells it as a solution any more. */
    public boolean propositionPassee() {
        return !propositionEnVigueur() || engagements.stream().filter(e -> e.tour() == engagements.get(engagements.size() - 1).tour())
                .anyMatch(e -> NON.contains(e.etat().code()) || e.liberation() != null);
    }

    /** Whether the proposal was adopted or is being answered: one of an earlier opening or of a failed round is past. */
    private boolean propositionEnVigueur() {
        return proposition != null && voie != null && !"DIRECTE".equals(voie.code())
                && (Set.of("EN_ENGAGEMENT", "EN_ADOPTION").contains(etat.code()) || decision != null && decision.reste() != null);
    }

    /** @param rang from 1; {@code finiLe} and {@code finiPar} when and why the case went through the procedure again, null at work */
    public record PassageVue(
            int rang, Instant finiLe,
            @Schema(description = "pourquoi le dossier est reparti au début") Code finiPar,
            MandatVue mandat, TravauxVue travaux, PropositionVue proposition, List<EngagementVue> engagements,
            List<ScrutinVue> scrutins) {}

    /** A stable code for programs and its French wording for people. */
    public record Code(String code, String libelle) {}

    /** @param faitLe null while the step waits; {@code echeance} null when it has no deadline */
    public record EtapeVue(
            String libelle,
            @Schema(description = "le groupe ou la personne attendue, par son nom") String qui,
            Instant depuis,
            @Schema(description = "jour limite ; absent quand l'étape n'en a pas") LocalDate echeance,
            @Schema(description = "absent tant que l'étape attend") Instant faitLe,
            @Schema(description = "absent tant que l'étape attend, ou quand elle a fini sans réponse") String faitPar) {}

    /** @param jours working days; {@code usuel} those it would have had */
    public record DelaiVue(
            Code delai, @Schema(description = "jours ouvrés") int jours, @Schema(description = "jours ouvrés du délai usuel") int usuel,
            String motif, String par, Instant le) {}

    /**
     * @param parMembres by the rule of that vote
     * @param soumis what was put to the vote when it opened; the case may have changed since
     * @param departage what each co-president chose on a tie; empty otherwise
     * @param annulation null unless the votes no longer count, because the case changed after they were given
     */
    public record ScrutinVue(
            Code objet, @Schema(description = "vrai où chaque membre répond pour son siège, faux où chaque collège donne une seule réponse") boolean parMembres,
            MiseAuxVoixVue soumis, Code resultat, String explication,
            @Schema(description = "pourquoi le vote a donné ce résultat, en une phrase ; absent d'un vote compté avant qu'il y en ait") String phrase, List<VoteVue> votes, List<VoteVue> departage,
            @Schema(description = "absente, sauf quand le dossier a changé : ces votes ne comptent plus") AnnulationVue annulation) {}

    public record MiseAuxVoixVue(
            String question, Montant cout, Montant finance, Montant reste,
            @Schema(description = "les parts telles que le bureau les a lues") List<LigneVue> lignes,
            @Schema(description = "ce que les financeurs avaient répondu à l'ouverture du vote") List<ReponseVue> reponses,
            @Schema(description = "les aides dont nul ne pouvait encore dire si elles paieraient, par leur nom") List<String> aConfirmer,
            @Schema(description = "ce qu'une commission devait encore décider de ces parts, avec son montant ; vide sinon") String pasEncoreDecide) {}

    /** @param financeur by its name; {@code motif} null when the funder wrote nothing */
    public record ReponseVue(String financeur, String reponse, String motif) {}

    public record AnnulationVue(Instant le, String motif, String par) {}

    /** @param qualite titulaire or suppléant of the college */
    public record VoteVue(
            String college,
            @Schema(description = "absent, comme le commentaire, tant que le vote n'est pas dépouillé : seul se lit qui a répondu") Code choix,
            String commentaire, String par, String qualite, Instant le) {}

    public record MandatVue(
            String objet, LocalDate echeance,
            @Schema(description = "pourquoi l'échéance n'est pas le jour demandé ; absent sinon") String report, String rapporteur,
            @Schema(description = "les autres membres du groupe de travail") List<MembreVue> membres,
            String cahierDesCharges) {}

    /** @param adHoc true for somebody called in for this case */
    public record MembreVue(String nom, boolean adHoc) {}

    /** What the working group gathered before it proposed. */
    public record TravauxVue(List<AvisVue> avis, List<ScenarioVue> scenarios) {}

    /** @param tour round of the group, from 1; {@code retenu} when the proposal of that round starts from it */
    public record ScenarioVue(int tour, String nom, Montant reste, boolean retenu) {}

    /** @param document name of the document attached to the answer, read at /dossiers/{numero}/avis/{id}/document */
    public record AvisVue(
            long id, String acteur, String question, LocalDate echeance, String demandePar, Instant demandeLe, Code etat,
            @Schema(description = "absente tant que l'avis est attendu, et quand il ne sera pas rendu") String reponse,
            @Schema(description = "pourquoi la demande a été retirée ; absent sinon") String motif,
            String par, Instant le,
            @Schema(description = "nom du document joint ; absent sans document") String document) {}

    /** @param autres what it asks of those whose lines are not shown to who reads; empty where all lines are */
    public record PropositionVue(List<LigneVue> lignes, Montant reste, String commentaire, List<AutresVue> autres) {

        public PropositionVue(List<LigneVue> lignes, Montant reste, String commentaire) {
            this(lignes, reste, commentaire, List.of());
        }
    }

    public record AutresVue(Rubrique rubrique, Montant montant) {}

    /**
     * @param derogation the reason when the line stands above the funder's scale or outside its conditions
     * @param dotation that the working group has the funder bring
     */
    public record LigneVue(
            String financeur, Dispositif dispositif, Rubrique rubrique, Montant montant, String derogation,
            @Schema(description = "vrai pour une dotation que le groupe de travail apporte") boolean dotation) {

        /** No dotation. */
        public LigneVue(String financeur, Dispositif dispositif, Rubrique rubrique, Montant montant, String derogation) {
            this(financeur, dispositif, rubrique, montant, derogation, false);
        }
    }

    /**
     * @param tour number of the round, from 1
     * @param accorde what the funder commits; null while the answer is awaited
     * @param propose what it would pay under {@code conditions}; both null without a counter-proposal
     */
    public record EngagementVue(
            int tour, String financeur, Code etat, Montant demande,
            @Schema(description = "ce que le financeur engage ; absent tant que la réponse est attendue") Montant accorde,
            @Schema(description = "ce que le financeur paierait sous conditions, sans l'engager encore") Montant propose,
            String conditions, String motif, String par,
            @Schema(description = "par qui la réponse a été donnée par délégation du financeur ; absent quand il a répondu lui-même") String parDelegation, Instant le,
            @Schema(description = "absente tant que le financeur n'a pas laissé passer son échéance") EscaladeVue escalade,
            @Schema(description = "absente tant que l'engagement ou la demande tient") LiberationVue liberation,
            List<PartVue> lignes,
            @Schema(description = "le passage du dossier où le financeur s'était engagé sur cette même part, reprise sans la redemander ; absent sinon") Integer reprisDu) {

        /** Answered by the funder itself on what it was asked, or not yet. */
        public EngagementVue(int tour, String financeur, Code etat, Montant demande, Montant accorde, Montant propose, String conditions, String motif,
                String par, Instant le, EscaladeVue escalade, LiberationVue liberation, List<PartVue> lignes) {
            this(tour, financeur, etat, demande, accorde, propose, conditions, motif, par, null, le, escalade, liberation, lignes, null);
        }
    }

    /** A commitment or a request taken back with its case. */
    public record LiberationVue(Instant le, String motif, String par) {}

    /** @param responsable the supervisor's name, null when the funder named none */
    public record EscaladeVue(Instant le, String responsable) {}

    /** One line of what a funder was asked. */
    public record PartVue(
            Dispositif dispositif, Rubrique rubrique, Montant demande,
            @Schema(description = "absent tant que la réponse est attendue") Montant accorde,
            @Schema(description = "absent sans contre-proposition") Montant propose,
            @Schema(description = "motif, quand la ligne dépasse les règles du financeur") String derogation,
            @Schema(description = "vrai pour une dotation que le groupe de travail apporte") boolean dotation) {

        /** No dotation. */
        public PartVue(Dispositif dispositif, Rubrique rubrique, Montant demande, Montant accorde, Montant propose, String derogation) {
            this(dispositif, rubrique, demande, accorde, propose, derogation, false);
        }
    }

    /** @param reste null without a plan; {@code motif} null when the outcome needs none */
    public record DecisionVue(
            Code issue, LocalDate le, Montant reste,
            @Schema(description = "pourquoi le dossier a fini sans plan ou sans entrée en formation") String motif) {}
}
