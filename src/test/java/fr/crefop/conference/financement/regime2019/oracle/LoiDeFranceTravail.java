package fr.crefop.conference.financement.regime2019.oracle;

import static fr.crefop.conference.financement.regime2019.oracle.Reponse.et;
import static fr.crefop.conference.financement.regime2019.oracle.Reponse.non;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/** The individual aid of France Travail (C.4), and that of the AGEFIPH until it closed (C.10, B.11). */
final class LoiDeFranceTravail {

    private static final LocalDate AGEFIPH_FERMEE = LocalDate.of(2025, 10, 1);
    private static final BigDecimal TRENTE_POUR_CENT = new BigDecimal("0.30");

    private static final Set<String> INELIGIBLE = Set.of("N-2", "T-10", "T-11", "CPF-E1", "CPF-E4", "CPF-E7", "CPF-E7c", "CPF-E8",
            "CPF-E8b", "CPF-E9");

    private final Faits f;

    LoiDeFranceTravail(Faits f) {
        this.f = f;
    }

    /** @param compte what the law answers of the account: the aid comes after it, and does not know what it does not know (K) */
    Reponse aif(Reponse compte) {
        return Transverses.publiques(f, f.depot)
                .exige("AIF-E1", f.sansEmploi())
                .exige("AIF-E2", f.valideParFranceTravail)
                .exigeSi(Boolean.TRUE.equals(f.aussiSalarie), "AIF-E2", f.contratEtudie)
                .exige("AIF-E3", non(f.placeCollective))
                .exige("AIF-E4b", compteFaitCeQuIlPeut(compte))
                .exige("AIF-E5", "INDIVIDUELLE".equals(f.session))
                .exige("AIF-E6", Jours.entre(f.depot, f.debut) >= 15)
                .exige("AIF-E7", enEntreprise().compareTo(TRENTE_POUR_CENT) <= 0)
                .exige("AIF-E9", non(f.vae))
                .exige("AIF-E11", !"LEGER".equals(f.permis));
    }

    /** K: the account pays what it can, or its holder refuses it, or it is empty, or the training is none that it pays; its age closes it too. */
    private Boolean compteFaitCeQuIlPeut(Reponse compte) {
        Boolean paie = compte.etat() == Etat.INCONNU ? null : (Boolean) (compte.etat() == Etat.OUVERT);
        Boolean vide = f.solde == null ? null : (Boolean) (f.solde == 0 && f.dotationsPromises() == 0);
        return Reponse.ou(paie, non(f.accordTitulaire), vide, compte.refusPourUne(INELIGIBLE));
    }

    private BigDecimal enEntreprise() {
        BigDecimal stage = f.heuresEntreprise == null ? BigDecimal.ZERO : f.heuresEntreprise;
        return stage.divide(stage.add(f.heures), java.math.MathContext.DECIMAL64);
    }

    boolean agefiphFermee() {
        return !f.debut.isBefore(AGEFIPH_FERMEE);
    }

    Reponse agefiph() {
        return Transverses.publiques(f, f.depot)
                .exige("AGE26-2", Reponse.ou(f.rqth, Boolean.TRUE.equals(f.autreObligationEmploi)))
                .exige("AGE26-2", f.sansEmploi() || f.salarie())
                .exige("AGE26-2", "INDIVIDUELLE".equals(f.session))
                .exige("AGE26-2", non(f.vae))
                .exige("AGE26-2", f.salarie() ? f.avisMedecin : et(f.prescription));
    }
}
