package fr.crefop.conference.financement.redaction;

import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.PayeurDuDispositif;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDeFinancement.Conseil;
import fr.crefop.conference.financement.PlanDeFinancement.Contribution;
import fr.crefop.conference.financement.PlanDeFinancement.Ecarte;
import fr.crefop.conference.financement.PlanDeFinancement.LigneDeRubrique;
import fr.crefop.conference.financement.PlanDeFinancement.Statut;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.financement.affectation.Affectation;
import fr.crefop.conference.financement.affectation.Ligne;
import fr.crefop.conference.financement.moteur.Evaluation;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.vocabulaire.PhrasesDuPlan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Writes the plan from what was concluded. */
public final class Redaction {

    /** Bought by Pôle emploi or an OPCA: nothing in this régime pays, and the conférence has nothing to solve (T-11). */
    static final Set<String> ACHETEES = Set.of("AFC", "POEC", "POEI", "AFPR");

    private Redaction() {}

    /** @param reprise computes what a conseil would change */
    public static PlanDeFinancement rediger(String regime, String empreinte, Evaluation e, Reprise reprise) {
        List<Ecarte> ecartes = new Ecartes(e).tous();
        return plan(regime, empreinte, e, ecartes, new Conseils(e, ecartes, reprise).tous());
    }

    /** The same plan with an empty list of conseils: nothing is computed again. */
    public static PlanDeFinancement redigerSansConseils(String regime, String empreinte, Evaluation e) {
        return plan(regime, empreinte, e, new Ecartes(e).tous(), List.of());
    }

    private static PlanDeFinancement plan(String regime, String empreinte, Evaluation e, List<Ecarte> ecartes, List<Conseil> conseils) {
        Affectation plan = e.affectation();
        Montant reste = new Montant(plan.reste());
        return new PlanDeFinancement(regime, statut(plan, reste), rubriques(plan), contributions(e), RevenuDit.de(e.regime(), e.remuneration()),
                ecartes, Apport.de(e), reste, saisineProposee(e), conseils, Echeances.de(e), empreinte);
    }

    private static Statut statut(Affectation plan, Montant reste) {
        if (reste.estNul()) {
            return Statut.COMPLET;
        }
        return plan.lignes().isEmpty() ? Statut.AUCUN_FINANCEMENT : Statut.PARTIEL;
    }

    private static boolean saisineProposee(Evaluation e) {
        return !ACHETEES.contains(e.demande().formation().session())
                && e.affectation().restes().get(Rubrique.CP).compareTo(e.bareme().valeur("conference.seuilReste").decimal()) >= 0;
    }

    private static List<LigneDeRubrique> rubriques(Affectation plan) {
        List<LigneDeRubrique> lignes = new ArrayList<>();
        plan.couts().forEach((rubrique, cout) -> {
            BigDecimal reste = plan.restes().get(rubrique);
            lignes.add(new LigneDeRubrique(rubrique, new Montant(cout), new Montant(cout.subtract(reste)), new Montant(reste)));
        });
        return List.copyOf(lignes);
    }

    private static List<Contribution> contributions(Evaluation e) {
        List<Contribution> contributions = new ArrayList<>();
        Map<Dispositif, BigDecimal> debits = new TreeMap<>();
        for (Ligne ligne : e.affectation().lignes()) {
            String payeur = payeur(ligne.dispositif(), e);
            contributions.add(new Contribution(payeur, ligne.dispositif(), ligne.rubrique(),
                    new Montant(ligne.montant()), debit(ligne, debits), sousReserve(ligne, e), Justifications.de(ligne, payeur, e)));
        }
        return List.copyOf(contributions);
    }

    /** Of each line of a right in turn, as long as the account holds something. */
    private static Montant debit(Ligne ligne, Map<Dispositif, BigDecimal> dejaDebites) {
        BigDecimal solde = ligne.droits().debitDuCompte();
        if (solde == null || ligne.rubrique() != Rubrique.CP) {
            return null;
        }
        BigDecimal debit = solde.subtract(dejaDebites.getOrDefault(ligne.dispositif(), BigDecimal.ZERO)).min(ligne.montant());
        dejaDebites.merge(ligne.dispositif(), debit, BigDecimal::add);
        return debit.signum() > 0 ? new Montant(debit) : null;
    }

    private static String sousReserve(Ligne ligne, Evaluation e) {
        return ligne.droits().examen().estSousReserve()
                ? PhrasesDuPlan.sousReserve(e.regime().fiche(ligne.dispositif()).commission().nom()) : null;
    }

    private static String payeur(Dispositif dispositif, Evaluation e) {
        return PayeurDuDispositif.de(dispositif, e.demande(), e.affectation().contributeurs());
    }
}
