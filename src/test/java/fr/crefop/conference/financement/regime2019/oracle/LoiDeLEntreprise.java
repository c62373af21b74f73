package fr.crefop.conference.financement.regime2019.oracle;

import static fr.crefop.conference.financement.regime2019.oracle.Reponse.ou;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** What the employer accepts to pay, and what its OPCO pays for it (C.6, C.7). */
final class LoiDeLEntreprise {

    /** The table of C.7 is that of 2026. */
    private static final LocalDate BAREME = LocalDate.of(2026, 1, 1);
    private static final LocalDate PREMIERS_OPCO = LocalDate.of(2019, 4, 1);
    private static final LocalDate RECONVERSION = LocalDate.of(2026, 2, 1);
    private static final LocalDate FIN_DE_LA_PRO_A = LocalDate.of(2026, 1, 1);
    private static final BigDecimal FORFAIT_DE_RECONVERSION = new BigDecimal("9.15");
    /** Euros an hour of those of C.7 whose rate depends on nothing that is not drawn. */
    private static final Map<String, BigDecimal> TAUX = Map.of("AKTO", new BigDecimal("30"), "OPCO_2I", new BigDecimal("30"));
    private static final long ENVELOPPE_2I = 6000_00;
    private static final Set<String> OBJETS = Set.of("RNCP", "BLOC_RNCP", "CLEA", "CQP");

    private final Faits f;

    LoiDeLEntreprise(Faits f) {
        this.f = f;
    }

    Reponse employeur() {
        Boolean accepte = f.modeEmployeur == null ? null : (Boolean) !"AUCUNE".equals(f.modeEmployeur);
        boolean chiffre = "MONTANT".equals(f.modeEmployeur) || "POURCENTAGE".equals(f.modeEmployeur);
        return Transverses.toutes(f, f.jourDeLEmployeur()).exige("EMP-M", f.salarie()).exige("EMP-M", accepte)
                .exige("EMP-M", chiffre && f.valeurEmployeur == null ? null : Boolean.TRUE);
    }

    boolean prendLeReste() {
        return "RESTE".equals(f.modeEmployeur);
    }

    /** Of teaching and validation together, when it is a sum or a share: what nobody else's part changes. */
    long promis() {
        return switch (f.modeEmployeur) {
            case "MONTANT" -> Math.min(f.valeurEmployeur, f.prix() + f.fraisDeValidation());
            case "POURCENTAGE" -> part(f.prix()) + part(f.fraisDeValidation());
            default -> 0;
        };
    }

    long part(long cout) {
        return BigDecimal.valueOf(cout).multiply(BigDecimal.valueOf(f.valeurEmployeur)).divide(BigDecimal.valueOf(10_000), 0, RoundingMode.HALF_UP)
                .min(BigDecimal.valueOf(cout)).longValue();
    }

    /** Before the first of them was agreed. */
    boolean planFerme() {
        return f.debut.isBefore(PREMIERS_OPCO);
    }

    /** PDC-E1 and E2; a rate that the table does not give leaves the amount to be confirmed (M1). */
    Reponse plan() {
        return Transverses.publiques(f, f.depot)
                .exige("PDC-E1", f.salarie())
                .exige("PDC-E1", f.effectif == null ? null : (Boolean) (f.effectif < 50))
                .exige("PDC-E2", f.initiativeEmployeur)
                .exige("PDC-E2", f.accordEmployeur)
                .exige("PDC-E2", f.depot.isBefore(f.debut))
                .exige("PDC-M1", f.opco == null || !TAUX.containsKey(f.opco) || f.debut.isBefore(BAREME) ? null : Boolean.TRUE);
    }

    long montantDuPlan() {
        BigDecimal heures = f.heures.multiply(TAUX.get(f.opco)).movePointRight(2).setScale(0, RoundingMode.HALF_UP);
        long enveloppe = "OPCO_2I".equals(f.opco) ? ENVELOPPE_2I : f.effectif < 11 ? 2500_00 : 4000_00;
        long utilisee = f.enveloppeUtilisee == null ? 0 : f.enveloppeUtilisee;
        return Math.min(Math.min(heures.longValue(), f.prixHt), Math.max(0, enveloppe - utilisee));
    }

    boolean reconversionFermee() {
        return f.debut.isBefore(RECONVERSION);
    }

    /** By the day of its agreement; nobody who asks for none today may still make one. */
    boolean proAFermee() {
        return !(f.avenant == null ? f.depot : f.avenant).isBefore(FIN_DE_LA_PRO_A);
    }

    /** PROA: the old law, at the statutory rate; its averages are the OPCO's, not a person's. */
    Reponse proA() {
        return Transverses.publiques(f, f.depot).exige("PROA", f.salarie());
    }

    long montantDeLaProA() {
        return auForfait();
    }

    /** C.6; the agreement that would go beyond the law is not drawn. */
    Reponse reconversion() {
        Boolean sansDuree = f.certification == null ? null : (Boolean) "CLEA".equals(f.certification);
        Boolean objet = f.certification == null ? null : (Boolean) OBJETS.contains(f.certification);
        Reponse reponse = Transverses.publiques(f, f.depot)
                .exige("PR-E1", f.salarie())
                .exige("PR-E4", f.accordEcrit)
                .exige("PR-E2", ou(objet, f.vae))
                .exige("PR-E3", ou(f.vae, sansDuree, f.heures.doubleValue() >= 150 && f.heures.doubleValue() <= 450))
                .exige("PR-E3", ou(f.vae, sansDuree, f.dureeMois == null ? null : (Boolean) (f.dureeMois <= 12)))
                .exige("PR-E8", !"DEFAVORABLE".equals(f.decisionReconversion));
        if ("EXTERNE".equals(f.reconversion)) {
            reponse.exige("PR-E6", ou(f.contratAccueilCdi, Reponse.auMoins(f.contratAccueilMois, 6)));
        }
        return reponse;
    }

    long montantDeLaReconversion() {
        return auForfait();
    }

    private long auForfait() {
        return f.heures.multiply(FORFAIT_DE_RECONVERSION).movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValue();
    }
}
