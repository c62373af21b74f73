package fr.crefop.conference.financement.regime2019.oracle;

import static fr.crefop.conference.financement.regime2019.oracle.Reponse.ou;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What the employer accepts to pay, and what its OPCO pays for it (C.6, C.7). */
final class LoiDeLEntreprise {

    /** The table of C.7 is that of 2026. */
    private static final LocalDate BAREME = LocalDate.of(2026, 1, 1);
    private static final LocalDate PREMIERS_OPCO = LocalDate.of(2019, 4, 1);
    private static final LocalDate RECONVERSION = LocalDate.of(2026, 2, 1);
    private static final LocalDate FIN_DE_LA_PRO_A = LocalDate.of(2026, 1, 1);
    private static final BigDecimal FORFAIT_DE_RECONVERSION = new BigDecimal("9.15");
    private static final Set<String> OBJETS = Set.of("RNCP", "BLOC_RNCP", "CLEA", "CQP");

    private final Faits f;

    LoiDeLEntreprise(Faits f) {
        this.f = f;
    }

    /** Of whom it employs, or will (K, adr/0057). */
    Reponse employeur() {
        Boolean accepte = f.modeEmployeur == null ? null : (Boolean) !"AUCUNE".equals(f.modeEmployeur);
        boolean chiffre = "MONTANT".equals(f.modeEmployeur) || "POURCENTAGE".equals(f.modeEmployeur);
        return Transverses.toutes(f, f.jourDeLEmployeur()).exige("EMP-M", f.salarie() || f.sansEmploi()).exige("EMP-M", accepte)
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
                .exige("PDC-M1", f.opco == null || bareme().parHeure() == null && f.planAccorde == null ? null : Boolean.TRUE);
    }

    private BaremeDOpco bareme() {
        return f.debut.isBefore(BAREME) ? BaremeDOpco.INCONNU : BaremeDOpco.de(f.opco, f.effectif == null ? 0 : f.effectif);
    }

    /** PDC-M1, E3 and C.14: what it answered bounds everything, and is all that is known where the table is silent. */
    void sertLePlan(PlanDeLaLoi p) {
        BaremeDOpco sien = bareme();
        boolean repondu = f.planAccorde != null;
        long budget = Math.min(repondu ? f.planAccorde : Long.MAX_VALUE,
                sien.enveloppe() == null ? Long.MAX_VALUE : Math.max(0, sien.enveloppe() - (f.enveloppeUtilisee == null ? 0 : f.enveloppeUtilisee)));
        long auTarif = sien.parHeure() == null ? Long.MAX_VALUE
                : Math.min(f.heures.multiply(BigDecimal.valueOf(sien.parHeure())).setScale(0, RoundingMode.HALF_UP).longValue(), f.prixHt);
        budget -= p.sertCp("PLAN_OPCO", Math.min(auTarif, budget));
        for (String rubrique : List.of("VAL", "FNP", "TR")) {
            budget -= repondu ? p.sertSur(rubrique, "PLAN_OPCO", budget) : 0;
        }
        long ensemble = sien.partDesFrais() == null ? Long.MAX_VALUE
                : Math.min(1500_00, BigDecimal.valueOf(auTarif).multiply(BigDecimal.valueOf(sien.partDesFrais())).movePointLeft(2).setScale(0, RoundingMode.HALF_UP).longValue());
        long nuits = p.sertSur("HE", "PLAN_OPCO", Math.min(Math.min(budget, ensemble), sejour(sien.nuit(), f.frais.nuits, repondu)));
        p.sertSur("RE", "PLAN_OPCO", Math.min(Math.min(budget, ensemble) - nuits, sejour(sien.repas(), f.frais.jours, repondu)));
    }

    private static long sejour(Long tarif, Integer nombre, boolean repondu) {
        return tarif == null ? repondu ? Long.MAX_VALUE : 0 : tarif == BaremeDOpco.FRAIS_REELS ? Long.MAX_VALUE : nombre == null ? 0 : tarif * nombre;
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
