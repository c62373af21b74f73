package fr.crefop.conference.travaux;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Financeurs;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.Passages;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.financement.CoutDeLaFormation;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.financement.PayeurDuDispositif;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.Plans;
import fr.crefop.conference.financement.Suppositions;
import fr.crefop.conference.financement.TriDesAides;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.vocabulaire.PhrasesDesHypotheses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The proposal of the working group: the computed plan or the scenario it retained, with the dotations it brings, plus the derogations it asks for. */
@Service
public class Propositions {

    private final RegistreDesPropositions registre;
    private final Dossiers dossiers;
    private final Plans plans;
    private final PlanDeDepart depart;
    private final Engagements engagements;
    private final BaseDuTour base;
    private final Conduite conduite;
    private final Passages passages;
    private final Suppositions suppositions;
    private final Journal journal;

    Propositions(RegistreDesPropositions registre, Dossiers dossiers, Plans plans, PlanDeDepart depart,
            Engagements engagements, BaseDuTour base, Conduite conduite, Passages passages, Suppositions suppositions, Journal journal) {
        this.registre = registre;
        this.dossiers = dossiers;
        this.plans = plans;
        this.depart = depart;
        this.engagements = engagements;
        this.base = base;
        this.conduite = conduite;
        this.passages = passages;
        this.suppositions = suppositions;
        this.journal = journal;
    }

    /**
     * The plan of the case, computed anew with what the funders answered and what is in force: when a round did not commit
     * them all, when the bureau is asked to look further, when the group sets out to propose. What is voted, mandated or
     * proposed is then never a plan that a funder refused.
     */
    @Transactional
    public PlanDeFinancement actualiser(String numero) {
        PlanDeFinancement dernier = plans.exigerDernier(numero);
        PlanDeFinancement plan = recalculer(numero, dossiers.exiger(numero).demande());
        if (plan.equals(dernier)) {
            return dernier;
        }
        plans.enregistrerAvecLesReponses(numero, plan);
        return plan;
    }

    /** Whether the plan computed last tells a share that a commission has still to decide. */
    public boolean attendUneDecision(String numero) {
        return !TriDesAides.de(plans.exigerDernier(numero)).decisions().isEmpty();
    }

    /** A demande of the case, with what the funders answered so far. */
    PlanDeFinancement recalculer(String numero, Demande demande) {
        return depart.recalculer(demande, new ReponsesApprises(engagements.quiEnseignent(numero)));
    }

    /**
     * @param dotations what the group has payers bring: the rules compute the plan with them, and it becomes the plan of the case
     * @throws RefusMetier when a derogation has no reason or no amount, when the rules do not take a dotation whole, or when the shares exceed
     *     the cost of a heading
     */
    @Transactional
    public Proposition proposer(String numero, List<Dotation> dotations, List<Derogation> derogations, String commentaire, String par) {
        conduite.tenir(numero);
        PlanDeFinancement plan = plan(numero, dotations);
        Proposition proposition = essayer(numero, plan, dotations, derogations, commentaire);
        if (!dotations.isEmpty()) {
            plans.enregistrerAvecLesReponses(numero, plan);
        }
        registre.enregistrer(numero, proposition, par);
        journal.noter(par, numero, Acte.SOLUTION_PROPOSEE,
                Codes.de("reste", proposition.reste(), "derogations", derogations.size(), "dotations", dotations.size()));
        return proposition;
    }

    /** The same, stored nowhere: to see what it would leave. @throws RefusMetier as {@link #proposer} does */
    @Transactional(readOnly = true)
    public Proposition essayer(String numero, List<Dotation> dotations, List<Derogation> derogations, String commentaire) {
        return essayer(numero, plan(numero, dotations), dotations, derogations, commentaire);
    }

    /** The plan of the rules that the proposal stands on: the last one, or the one computed with what the group brings. */
    private PlanDeFinancement plan(String numero, List<Dotation> dotations) {
        return dotations.isEmpty() ? plans.exigerDernier(numero) : recalculer(numero, DotationsProposees.supposer(dossiers.exiger(numero).demande(), dotations));
    }

    private Proposition essayer(String numero, PlanDeFinancement plan, List<Dotation> dotations, List<Derogation> derogations, String commentaire) {
        Demande demande = dossiers.exiger(numero).demande();
        List<LigneDePlan> lignes = DotationsProposees.marquer(base(numero, plan, dotations), plan, dotations);
        Set<Dispositif> contributeurs = contributeurs(lignes);
        for (Derogation derogation : derogations) {
            lignes.add(DerogationsSaisies.nommerLaLigne(
                    derogation.rang(), derogations.size(), () -> ligne(derogation, demande, contributeurs)));
        }
        CoutDeLaFormation cout = CoutDeLaFormation.selon(plan);
        Rubrique depassement = cout.depassement(lignes);
        if (depassement != null) {
            throw new RefusMetier("Les contributions proposées dépassent le coût de la rubrique « "
                    + depassement.libelle() + " » : " + cout.finance(depassement, lignes).enFrancais() + " € pour un coût de "
                    + cout.cout(depassement).enFrancais() + " €.");
        }
        if (lignes.isEmpty()) {
            throw new RefusMetier("La proposition est vide : ajoutez au moins la part d'un financeur.");
        }
        return new Proposition(lignes, cout.reste(lignes), commentaire);
    }

    /** What the proposal starts from, before any derogation: the scenario retained, or the plan of the rules. */
    @Transactional(readOnly = true)
    public Proposition depart(String numero) {
        PlanDeFinancement plan = plans.exigerDernier(numero);
        List<LigneDePlan> lignes = base(numero, plan, List.of());
        return new Proposition(lignes, CoutDeLaFormation.selon(plan).reste(lignes), null);
    }

    /** @param plan of the rules, with these dotations */
    private List<LigneDePlan> base(String numero, PlanDeFinancement plan, List<Dotation> dotations) {
        Demande demande = DotationsProposees.supposer(dossiers.exiger(numero).demande(), dotations);
        return base.retenu(numero).map(scenario -> LignesDeBase.selon(
                        dotations.isEmpty() ? scenario.plan() : recalculer(numero, demande.avec(scenario.hypotheses())),
                        recalculer(numero, demande.sans(scenario.exclus())),
                        PhrasesDesHypotheses.scenario(scenario.nom(), suppositions.enFrancais(scenario.hypotheses(), demande.formation().debut()))))
                .orElseGet(() -> LignesDeBase.selonLesRegles(plan));
    }

    /** Who could bring a dotation, by dispositif, in the order of the contract; empty where the régime lets no group bring any. */
    @Transactional(readOnly = true)
    public Map<Dispositif, String> dotateurs(String numero) {
        return DotationsProposees.payeurs(dossiers.exiger(numero).demande());
    }

    /** Who would pay a line by derogation, by dispositif, in the order of the contract; without those nobody answers for. */
    @Transactional(readOnly = true)
    public Map<Dispositif, String> payeurs(String numero) {
        Demande demande = dossiers.exiger(numero).demande();
        Set<Dispositif> contributeurs = contributeurs(depart(numero).lignes());
        Map<Dispositif, String> payeurs = new TreeMap<>();
        for (Dispositif dispositif : PayeurDuDispositif.dispositifs(demande)) {
            String payeur = PayeurDuDispositif.de(dispositif, demande, contributeurs);
            if (!dispositif.nature().estDeLaPersonne() && !PayeurDuDispositif.estInconnu(payeur)
                    && !PayeurDuDispositif.estEngageParLaDemande(payeur)) {
                payeurs.put(dispositif, payeur);
            }
        }
        return payeurs;
    }

    private static Set<Dispositif> contributeurs(List<LigneDePlan> lignes) {
        return lignes.stream().map(LigneDePlan::dispositif).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The proposal in force: the last one made since the case began its passage. */
    public Optional<Proposition> derniere(String numero) {
        return derniere(numero, passages.actuel(numero));
    }

    /** The last one of a passage. */
    public Optional<Proposition> derniere(String numero, int passage) {
        return registre.derniere(numero, passage);
    }

    /** As the form names it; without a rank where there is no form. */
    private static String champ(String nom, Derogation derogation) {
        return derogation.rang() == 0 ? nom : nom + derogation.rang();
    }

    private static LigneDePlan ligne(Derogation derogation, Demande demande, Set<Dispositif> contributeurs) {
        if (!derogation.montant().estPositif()) {
            throw new RefusMetier("Le montant d'une dérogation doit être supérieur à zéro.",
                    List.of(new Erreur(champ("montant", derogation), derogation.montant().toString(), "supérieur à 0 attendu")));
        }
        if (derogation.motif() == null || derogation.motif().isBlank()) {
            throw new RefusMetier("Une dérogation doit dire son motif.",
                    List.of(new Erreur(champ("motif", derogation), null, "motif attendu")));
        }
        if (derogation.dispositif().nature().estDeLaPersonne()) {
            throw new RefusMetier("La personne n'est pas un financeur : son apport n'est jamais proposé d'office (APP-3).");
        }
        String payeur = PayeurDuDispositif.de(derogation.dispositif(), demande, contributeurs);
        if (PayeurDuDispositif.estInconnu(payeur)) {
            throw new RefusMetier(Financeurs.libelle(payeur) + " : la demande ne dit pas lequel, aucun financeur ne peut répondre pour cette ligne.");
        }
        if (PayeurDuDispositif.estEngageParLaDemande(payeur)) {
            throw new RefusMetier(Financeurs.libelle(payeur) + " : ce qui est payé ainsi tient à une réponse de la saisine, aucune dérogation ne peut être demandée.");
        }
        return new LigneDePlan(payeur, derogation.dispositif(), derogation.rubrique(), derogation.montant(),
                derogation.motif().strip());
    }
}
