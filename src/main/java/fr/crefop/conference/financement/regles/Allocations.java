package fr.crefop.conference.financement.regles;

import fr.crefop.conference.dossier.Beneficiaire;
import fr.crefop.conference.dossier.Beneficiaire.Allocation;
import fr.crefop.conference.dossier.Formation;
import fr.crefop.conference.financement.bareme.Valeur;
import java.math.BigDecimal;
import java.util.Set;
import org.kie.api.definition.rule.Rule;

/** Unemployment allowances, as the rules read them. */
public final class Allocations {

    private static final Set<String> MAINTENUES = Set.of("ARE", "ASP", "ASR", "ATP");

    private Allocations() {}

    /** Without allowance, with one whose rights are over when the training starts, or with one at most that of the parameter. */
    public static Issue peuIndemnise(Beneficiaire b, Situation s, Valeur minimum) {
        Allocation a = b.allocation();
        if (a != null && ("AUCUNE".equals(a.type()) || droitsFinisAvant(a, s))) {
            return Issue.REMPLIE;
        }
        if (a == null || a.montantMensuel() == null) {
            return Issue.inconnue(a == null || a.type() == null ? "beneficiaire.allocation.type" : "beneficiaire.allocation.montantMensuel");
        }
        Issue montant = Exigences.auPlus("beneficiaire.allocation.montantMensuel", a.montantMensuel(), minimum);
        // An amount without its type: the type may still say that there is no allowance.
        return a.type() == null && montant.estRefusee() ? Issue.inconnue("beneficiaire.allocation.type") : montant;
    }

    /** Euros a month; null when not known, nothing for who has no allowance. */
    public static BigDecimal montant(Beneficiaire b) {
        Allocation a = b.allocation();
        return a == null ? null : "AUCUNE".equals(a.type()) ? BigDecimal.ZERO : a.montantMensuel();
    }

    /** The ones that go on during a training: ARE (then called AREF), ASP, ASR, ATP. */
    public static boolean allocationMaintenue(Beneficiaire b) {
        boolean inscrit = "DEMANDEUR_EMPLOI".equals(b.statut()) || "ADHERENT_CSP".equals(b.statut());
        return inscrit && b.allocation() != null && b.allocation().type() != null && MAINTENUES.contains(b.allocation().type());
    }

    public static void maintenirAllocation(Paie paie, Rule regle, String payeur, Beneficiaire b, Situation s, Valeur plancher) {
        Allocation a = b.allocation();
        if (droitsFinisAvant(a, s)) {
            return;
        }
        if (a.finDroits() == null) {
            paie.manque("beneficiaire.allocation.finDroits");
        }
        BigDecimal montant = a.montantMensuel();
        if (montant == null) {
            paie.manque("beneficiaire.allocation.montantMensuel");
            montant = plancher.decimal();
        }
        paie.allocation(regle, "ARE".equals(a.type()) ? "AREF" : a.type(), payeur, montant, plancher, a.finDroits());
    }

    private static boolean droitsFinisAvant(Allocation a, Situation s) {
        return a.finDroits() != null && a.finDroits().isBefore(s.debut());
    }

    public static boolean droitsFinissentPendant(Beneficiaire b, Situation s, Formation f) {
        return allocationMaintenue(b) && b.allocation().finDroits() != null && f.fin() != null
                && !b.allocation().finDroits().isBefore(s.debut()) && b.allocation().finDroits().isBefore(f.fin());
    }
}
