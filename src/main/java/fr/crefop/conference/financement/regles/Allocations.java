package fr.crefop.conference.financement.regles;

import fr.crefop.conference.dossier.Beneficiaire;
import fr.crefop.conference.dossier.Beneficiaire.Allocation;
import fr.crefop.conference.dossier.Formation;
import fr.crefop.conference.financement.bareme.Valeur;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import org.kie.api.definition.rule.Rule;

/** Unemployment allowances, as the rules read them. */
public final class Allocations {

    private static final Set<String> MAINTENUES = Set.of("ARE", "ASP", "ASR", "ATP");
    /** Minimum incomes: who has one of these only has no unemployment allowance (I.6), and neither has who has none. */
    private static final Set<String> PAS_DU_CHOMAGE = Set.of("AUCUNE", "RSA", "ATA", "AAH");

    private Allocations() {}

    /** Without allowance, with one whose rights are over when the training starts, or with one at most that of the parameter. */
    public static Issue peuIndemnise(Beneficiaire b, Situation s, Valeur minimum) {
        Allocation a = b.allocation();
        if (a != null && (nEstPasDuChomage(a) || droitsFinisAvant(a, s))) {
            return Issue.REMPLIE;
        }
        if (a == null || a.montantMensuel() == null) {
            return Issue.inconnue(donneeDuMontant(b));
        }
        Issue montant = Exigences.auPlus("beneficiaire.allocation.montantMensuel", a.montantMensuel(), minimum);
        // An amount without its type: the type may still say that there is no allowance.
        return a.type() == null && montant.estRefusee() ? Issue.inconnue("beneficiaire.allocation.type") : montant;
    }

    /** A daily amount as a month's, in euros. */
    public static Valeur parMois(Valeur jour, Valeur joursParMois) {
        return avec(jour, jour.decimal().multiply(joursParMois.decimal()));
    }

    /** So many times that daily amount, to the cent as it is published. */
    public static Valeur multiple(Valeur jour, Valeur fois) {
        return avec(jour, jour.decimal().multiply(fois.decimal()).setScale(2, RoundingMode.HALF_UP));
    }

    private static Valeur avec(Valeur jour, BigDecimal montant) {
        return new Valeur(jour.cle(), montant, jour.dateEffet(), jour.source(), jour.aFixerParLaConference(), jour.unite(), jour.verifieLe());
    }

    /** Euros a month; null when not known, nothing for who has no unemployment allowance. */
    public static BigDecimal montant(Beneficiaire b) {
        Allocation a = b.allocation();
        return a == null || a.type() == null ? null : nEstPasDuChomage(a) ? BigDecimal.ZERO : a.montantMensuel();
    }

    /** Path of the datum without which {@link #montant} is not known. */
    public static String donneeDuMontant(Beneficiaire b) {
        return "beneficiaire.allocation." + (b.allocation() == null || b.allocation().type() == null ? "type" : "montantMensuel");
    }

    private static boolean nEstPasDuChomage(Allocation a) {
        return a.type() != null && PAS_DU_CHOMAGE.contains(a.type());
    }

    /** The ones that go on during a training: ARE (then called AREF), ASP, ASR, ATP. */
    public static boolean allocationMaintenue(Beneficiaire b) {
        return Donnees.estInscrit(b) && b.allocation() != null && b.allocation().type() != null && MAINTENUES.contains(b.allocation().type());
    }

    /** The same, or nobody knows what the person receives. */
    public static boolean peutEtreMaintenue(Beneficiaire b) {
        return allocationMaintenue(b) || Donnees.estInscrit(b) && (b.allocation() == null || b.allocation().type() == null);
    }

    public static void maintenirAllocation(Paie paie, Rule regle, String payeur, Beneficiaire b, Situation s, Plancher plancher) {
        Allocation a = b.allocation();
        if (a != null && droitsFinisAvant(a, s)) {
            return;
        }
        if (a == null || a.type() == null || a.finDroits() == null) {
            paie.allocationInconnue(regle, "AREF", payeur, donneesManquantes(b));
            return;
        }
        BigDecimal montant = a.montantMensuel();
        if (montant == null) {
            paie.manque("beneficiaire.allocation.montantMensuel");
            montant = plancher.mensuel();
        }
        paie.allocation(regle, "ARE".equals(a.type()) ? "AREF" : a.type(), payeur, montant, plancher, a.finDroits());
    }

    private static List<String> donneesManquantes(Beneficiaire b) {
        if (montant(b) == null) {
            return "beneficiaire.allocation.type".equals(donneeDuMontant(b)) ? List.of(donneeDuMontant(b))
                    : List.of(donneeDuMontant(b), "beneficiaire.allocation.finDroits");
        }
        return List.of("beneficiaire.allocation.finDroits");
    }

    static boolean droitsFinisAvant(Allocation a, Situation s) {
        return a.finDroits() != null && a.finDroits().isBefore(s.debut());
    }

    public static boolean droitsFinissentPendant(Beneficiaire b, Situation s, Formation f) {
        return allocationMaintenue(b) && b.allocation().finDroits() != null && f.fin() != null
                && !b.allocation().finDroits().isBefore(s.debut()) && b.allocation().finDroits().isBefore(f.fin());
    }
}
