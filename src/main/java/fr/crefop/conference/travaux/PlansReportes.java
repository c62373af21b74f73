package fr.crefop.conference.travaux;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.IssueDuDossier;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.financement.CoutDeLaFormation;
import fr.crefop.conference.financement.DotationsDuGroupe;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.financement.PayeurDuDispositif;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.Plans;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.RefusMetier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The plan that was decided, on other days. The rules compute it anew with what funders answered; a share that was agreed moves as the rules'
 * amount moves and otherwise stays as it was agreed, a line by derogation stays, within what its heading still costs.
 */
@Service
public class PlansReportes {

    private final Dossiers dossiers;
    private final Plans plans;
    private final PlanDeDepart depart;
    private final Engagements engagements;
    private final RegistreDesPropositions propositions;

    PlansReportes(Dossiers dossiers, Plans plans, PlanDeDepart depart, Engagements engagements, RegistreDesPropositions propositions) {
        this.dossiers = dossiers;
        this.plans = plans;
        this.depart = depart;
        this.engagements = engagements;
        this.propositions = propositions;
    }

    /**
     * @param avant the rules' plan that was decided on, {@code apres} on the new days
     * @param tenues the shares agreed, {@code demandees} what is asked on the new days
     * @param direct the plan of the rules was agreed as it stood: nobody added anything to it
     */
    public record PlanReporte(PlanDeFinancement avant, PlanDeFinancement apres, List<LigneDePlan> tenues, List<LigneDePlan> demandees, boolean direct) {

        public Montant resteAvant() {
            return CoutDeLaFormation.selon(avant).reste(tenues);
        }

        public Montant resteApres() {
            return CoutDeLaFormation.selon(apres).reste(demandees);
        }
    }

    private record Cle(String financeur, Dispositif dispositif, Rubrique rubrique) {

        static Cle de(LigneDePlan ligne) {
            return new Cle(ligne.financeur(), ligne.dispositif(), ligne.rubrique());
        }
    }

    /**
     * Stores nothing.
     *
     * @param demande of the case, on the new days
     * @throws RefusMetier when no régime or no rule computes it, or when nobody would pay anything any more
     */
    @Transactional(readOnly = true)
    public PlanReporte essayer(String numero, Demande demande) {
        PlanDeFinancement avant = plans.exigerDernier(numero);
        List<LigneDePlan> tenues = engagements.acquis(numero);
        PlanDeFinancement apres = depart.recalculer(DotationsDuGroupe.supposees(demande, tenues), new ReponsesApprises(engagements.quiEnseignent(numero)));
        boolean direct = dossiers.exiger(numero).issue() == IssueDuDossier.PLAN_DIRECT;
        List<LigneDePlan> demandees = direct ? LignesDeBase.selonLesRegles(apres) : deplacer(tenues, avant, apres, demande);
        if (demandees.isEmpty()) {
            throw new RefusMetier("À ces jours, plus aucun financeur ne paierait : la formation ne se reporte pas ainsi. Le secrétariat peut rouvrir le dossier.");
        }
        Rubrique depassement = CoutDeLaFormation.selon(apres).depassement(demandees);
        if (depassement != null) {
            throw new RefusMetier("À ces jours, les parts dépasseraient le coût de la rubrique « " + depassement.libelle()
                    + " » : le plan est à revoir. Le secrétariat peut rouvrir le dossier.");
        }
        return new PlanReporte(avant, apres, tenues, demandees, direct);
    }

    /** Keeps it for the passage that begins: what is asked of the funders, and what it was computed from. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void retenir(String numero, PlanReporte plan, String par) {
        plans.enregistrerAvecLesReponses(numero, plan.apres());
        if (!plan.direct()) {
            propositions.enregistrer(numero, new Proposition(plan.demandees(), plan.resteApres(), null), par);
        }
    }

    private static List<LigneDePlan> deplacer(List<LigneDePlan> tenues, PlanDeFinancement avant, PlanDeFinancement apres, Demande demande) {
        Map<Cle, Montant> regleAvant = selonLesRegles(avant);
        Map<Cle, Montant> regleApres = selonLesRegles(apres);
        List<LigneDePlan> lignes = new ArrayList<>();
        Set<Cle> connues = new HashSet<>(regleAvant.keySet());
        for (LigneDePlan tenue : tenues) {
            if (tenue.derogation() == null) {
                Cle cle = Cle.de(tenue);
                connues.add(cle);
                Montant regle = regleApres.getOrDefault(cle, Montant.ZERO);
                ajouter(lignes, tenue, regle.equals(regleAvant.getOrDefault(cle, Montant.ZERO)) ? tenue.montant() : regle);
            }
        }
        LignesDeBase.selonLesRegles(apres).stream().filter(ligne -> !connues.contains(Cle.de(ligne))).forEach(lignes::add);
        CoutDeLaFormation cout = CoutDeLaFormation.selon(apres);
        Set<Dispositif> existants = Set.copyOf(PayeurDuDispositif.dispositifs(demande));
        Set<Dispositif> contributeurs = tenues.stream().map(LigneDePlan::dispositif).collect(Collectors.toCollection(TreeSet::new));
        tenues.stream().filter(tenue -> tenue.derogation() != null && existants.contains(tenue.dispositif())).forEach(tenue ->
                ajouter(lignes, duPayeurDuJour(tenue, demande, contributeurs), tenue.montant().min(cout.cout(tenue.rubrique()).moins(cout.finance(tenue.rubrique(), lignes)))));
        return List.copyOf(lignes);
    }

    /** Who pays by it on the new days: from one year to the next a dispositif may pass to another house. One that the demande does not tell leaves the line where it was. */
    private static LigneDePlan duPayeurDuJour(LigneDePlan tenue, Demande demande, Set<Dispositif> contributeurs) {
        String payeur = PayeurDuDispositif.de(tenue.dispositif(), demande, contributeurs);
        return PayeurDuDispositif.estInconnu(payeur) ? tenue
                : tenue.payeePar(payeur);
    }

    private static void ajouter(List<LigneDePlan> lignes, LigneDePlan tenue, Montant montant) {
        if (montant.estPositif()) {
            lignes.add(tenue.de(montant));
        }
    }

    private static Map<Cle, Montant> selonLesRegles(PlanDeFinancement plan) {
        Map<Cle, Montant> montants = new HashMap<>();
        LignesDeBase.selonLesRegles(plan).forEach(ligne -> montants.merge(Cle.de(ligne), ligne.montant(), Montant::plus));
        return montants;
    }
}
