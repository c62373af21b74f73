package fr.crefop.conference.financement.regles;

import static fr.crefop.conference.financement.bareme.Nombres.euros;

import fr.crefop.conference.dossier.Beneficiaire;
import fr.crefop.conference.dossier.Beneficiaire.Allocation;
import fr.crefop.conference.dossier.Formation;
import fr.crefop.conference.dossier.Pieces;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.bareme.Valeur;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.kie.api.definition.rule.Rule;

/** The allowance that goes on during a training, and what takes over when its rights end (REM-1 to REM-3). */
public final class Indemnites {

    private static final String ARE = "ARE";
    private static final String ASP = "ASP";
    private static final String AGENCE = "AGENCE";

    private Indemnites() {}

    /** Whether the person has ARE or ASP on the first day of training; null when nobody knows. */
    public static Boolean indemnise(Beneficiaire b, Situation s) {
        if (!Donnees.estInscrit(b)) {
            return false;
        }
        Allocation a = b.allocation();
        if (a != null && (a.type() != null && !ARE.equals(a.type()) && !ASP.equals(a.type()) || Allocations.droitsFinisAvant(a, s))) {
            return false;
        }
        return a == null || a.type() == null || a.finDroits() == null ? null : Boolean.TRUE;
    }

    /** Has that allowance on the first day, or may have it. */
    public static boolean peutAvoir(Beneficiaire b, Situation s, String type) {
        boolean inconnue = b.allocation() == null || b.allocation().type() == null;
        return !Boolean.FALSE.equals(indemnise(b, s)) && (inconnue ? ARE.equals(type) : type.equals(b.allocation().type()));
    }

    /**
     * The ARE goes on as AREF, at least the floor, where the training is long enough and validated or paid by the account.
     *
     * @param validation that it is validated, or paid by the account
     */
    public static void aref(Paie paie, Rule regle, Beneficiaire b, Situation s, Formation f, Bareme bareme, Plancher plancher,
            Issue validation) {
        if (b.allocation() == null || b.allocation().type() == null) {
            paie.allocationInconnue(regle, "AREF", AGENCE, Issue.inconnue("beneficiaire.allocation.type"));
            return;
        }
        Issue condition = Logique.toutes(Stages.assezLongue(f, bareme), validation,
                Exigences.connu("beneficiaire.allocation.finDroits", b.allocation().finDroits()));
        if (condition.estRemplie()) {
            Allocations.maintenirAllocation(paie, regle, AGENCE, b, s, plancher);
        } else if (condition.estInconnue()) {
            paie.allocationInconnue(regle, "AREF", AGENCE, condition);
        }
    }

    /** The ASP goes on, of the amount that was entered. */
    public static void asp(Paie paie, Rule regle, Beneficiaire b) {
        Allocation a = b.allocation();
        Issue connue = Logique.toutes(Exigences.connu("beneficiaire.allocation.montantMensuel", a.montantMensuel()),
                Exigences.connu("beneficiaire.allocation.finDroits", a.finDroits()));
        if (connue.estRemplie()) {
            paie.allocation(regle, ASP, AGENCE, a.montantMensuel(),
                    Plancher.aucun(Valeur.deLaDemande("beneficiaire.allocation.montantMensuel", a.montantMensuel(), "euros")), a.finDroits());
        } else {
            paie.allocationInconnue(regle, ASP, AGENCE, connue);
        }
    }

    /** Rights are over before the training is. */
    public static boolean finissentPendant(Beneficiaire b, Situation s) {
        return Boolean.TRUE.equals(indemnise(b, s)) && s.calendrier() != null
                && b.allocation().finDroits().isBefore(s.calendrier().dernier());
    }

    /** A recognised qualification, and a job of the list. */
    public static Issue metier(Formation f, Valeur certifications) {
        String certification = f.certification() == null ? null : f.certification().type();
        return Logique.toutes(Exigences.vrai("formation.metierEligibleRff", f.metierEligibleRff()),
                Exigences.parmi("formation.certification.type", certification, certifications.codes().toArray()));
    }

    /** Validated, and neither a bilan, a VAE, a car licence nor the start of a business. */
    public static Issue formationValidee(Formation f, Pieces pieces) {
        return Logique.toutes(Exigences.vrai("dossier.validationPoleEmploi", pieces.validationPoleEmploi()),
                Exigences.faux("formation.bilanDeCompetences", f.bilanDeCompetences()),
                Exigences.faux("formation.vae", f.vae()),
                Exigences.faux("formation.creationEntreprise", f.creationEntreprise()),
                Exigences.horsDe("formation.permis", f.permis(), "LEGER"));
    }

    /** The first day without rights. */
    public static LocalDate lendemainDesDroits(Beneficiaire b) {
        return b.allocation().finDroits().plusDays(1);
    }

    /**
     * The last allowance, at most the ceiling; from the first day of training on, both together last so many days at most.
     *
     * @param plancher of the ARE during a training
     */
    public static void rff(Paie paie, Rule regle, Beneficiaire b, Situation s, Valeur plafond, Valeur jours, Plancher plancher, Issue condition) {
        if (condition.estInconnue()) {
            paie.relaisInconnu(regle, "RFF", AGENCE, condition);
        }
        LocalDate terme = s.debut().plusDays(jours.entier() - 1L);
        BigDecimal derniere = derniere(b, plancher);
        if (condition.estRemplie() && derniere != null && !terme.isBefore(lendemainDesDroits(b))) {
            paie.relais(regle, "RFF", AGENCE, derniere.min(plafond.decimal()), "min(" + euros(derniere) + " ; " + euros(plafond.decimal()) + ")",
                    terme, plafond, jours);
        }
    }

    /** Null when not known. */
    private static BigDecimal derniere(Beneficiaire b, Plancher plancher) {
        BigDecimal montant = b.allocation().montantMensuel();
        if (ASP.equals(b.allocation().type())) {
            return montant;
        }
        return montant == null ? plancher.mensuel() : montant.max(plancher.mensuel());
    }
}
