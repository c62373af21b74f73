package fr.crefop.conference.financement.regime2019.oracle;

import static fr.crefop.conference.financement.regime2019.oracle.Reponse.auMoins;
import static fr.crefop.conference.financement.regime2019.oracle.Reponse.et;
import static fr.crefop.conference.financement.regime2019.oracle.Reponse.ou;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Set;

/** Who has a right to a projet de transition professionnelle, and what Transitions Pro pays of it (C.5). */
final class LoiDeTransition {

    /** CléA is of the répertoire spécifique (CPF-M1). */
    private static final Set<String> CERTIFIANTES = Set.of("RNCP", "BLOC_RNCP", "RS", "CLEA");
    private static final int MOIS_AVANT_LE_DEBUT = 3;

    private final Faits f;

    LoiDeTransition(Faits f) {
        this.f = f;
    }

    Reponse reponse() {
        Boolean certifie = f.certification == null ? null
                : (Boolean) (CERTIFIANTES.contains(f.certification) && !Boolean.FALSE.equals(f.certificationActive));
        Reponse reponse = Transverses.publiques(f, f.depot)
                .exige("PTP-E7", f.salarie())
                .exige("PTP-E8", certifie)
                .exige("PTP-E8", f.changeDeMetier)
                .exige("PTP-E9", f.positionnement)
                .exige("PTP-E12", franchiseFinie())
                .exige("PTP-E15", !f.depot.plusMonths(MOIS_AVANT_LE_DEBUT).isAfter(f.debut))
                .exige("PTP-E17", !"DEFAVORABLE".equals(f.decisionPtp))
                .exigeSi(Reponse.non(f.surTempsDeTravail), "PTP-E19", f.heures.doubleValue() >= 30);
        if (f.salarie()) {
            anciennete(reponse);
        }
        return f.salarie() ? reponse.exigeSi(f.surTempsDeTravail, "PTP-E10", demandeALEmployeur()) : reponse;
    }

    private void anciennete(Reponse reponse) {
        Boolean dispense = ou(Boolean.TRUE.equals(f.dispense), f.rqth, Boolean.TRUE.equals(f.autreObligationEmploi));
        switch (f.statut) {
            case "SALARIE_CDI" -> reponse.exige("PTP-E1", ou(dispense, et(auMoins(f.moisSalaries, 24), auMoins(f.anciennete, 12))));
            case "SALARIE_CDD" -> {
                reponse.exige("PTP-E2", ou(dispense, et(auMoins(f.moisSalaries, 24), auMoins(f.moisCdd, 4))));
                reponse.exige("PTP-E13", f.demandePendantContrat);
                reponse.exige("PTP-E13", apresLeContrat(6, f.debut));
                reponse.exigeSi(f.surTempsDeTravail, "PTP-E13", f.accordEmployeur);
            }
            default -> {
                reponse.exige("PTP-E3", ou(dispense, et(auMoins(f.heuresMissions, 1600), auMoins(f.heuresAgence, 600))));
                reponse.exige("PTP-E14", apresLeContrat(4, f.depot));
                reponse.exige("PTP-E14", apresLeContrat(6, f.debut));
            }
        }
    }

    private Boolean apresLeContrat(int mois, LocalDate jour) {
        return f.finContrat == null ? null : (Boolean) !jour.isAfter(f.finContrat.plusMonths(mois));
    }

    private Boolean demandeALEmployeur() {
        long jours = Jours.entre(f.jourDeLEmployeur(), f.debut);
        return jours >= 120 ? Boolean.TRUE : jours < 60 ? Boolean.FALSE : f.interruptionMois == null ? null : (Boolean) (f.interruptionMois < 6);
    }

    private boolean franchiseFinie() {
        return f.dernierPtpFin == null || !f.depot.isBefore(f.dernierPtpFin.plusMonths(Math.min(72, Math.max(6, 10L * f.dernierPtpMois))));
    }

    /** M1: both ceilings, in the money of the price. */
    long plafond() {
        BigDecimal heure = new BigDecimal(f.assujetti() ? "32.94" : "27.45");
        long heures = heure.multiply(f.heures).movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValue();
        return Math.min(f.assujetti() ? 21_600_00 : 18_000_00, heures);
    }
}
