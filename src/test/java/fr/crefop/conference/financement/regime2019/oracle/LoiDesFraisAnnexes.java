package fr.crefop.conference.financement.regime2019.oracle;

import static fr.crefop.conference.financement.regime2019.oracle.Reponse.auMoins;
import static fr.crefop.conference.financement.regime2019.oracle.Reponse.et;
import static fr.crefop.conference.financement.regime2019.oracle.Reponse.non;
import static fr.crefop.conference.financement.regime2019.oracle.Reponse.ou;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What France Travail pays of travel, lodging, meals and child care (C.12). */
final class LoiDesFraisAnnexes {

    private static final LocalDate MONTANTS = LocalDate.of(2022, 12, 1);
    static final LocalDate AGE = LocalDate.of(2024, 5, 1);
    private static final LocalDate DELAI_EN_JOURS = LocalDate.of(2026, 1, 1);

    private final Faits f;
    private final FraisAnnexes frais;

    LoiDesFraisAnnexes(Faits f) {
        this.f = f;
        frais = f.frais;
    }

    /** MOB-E1 to E4, but for who pays the training (E3), which the plan tells. */
    Reponse mobilite() {
        LocalDate dernier = f.debut.isBefore(DELAI_EN_JOURS) ? f.debut.plusMonths(1) : f.debut.plusDays(30);
        return aide(peuIndemnise(Minima.areMinimale(f.debut) * 30))
                .exige("MOB-E2", ou(plusDe(frais.km, 60), plusDe(frais.minutes, 120), et(outreMer(), plusDe(frais.km, 20))))
                .exige("MOB-E3", non(f.bilan))
                .exige("MOB-E3", non(f.vae))
                .exige("MOB-E3", f.permis == null || "AUCUN".equals(f.permis))
                .exige("MOB-E4", !f.depot.isAfter(dernier))
                .exige("MOB-M", frais.km == null ? null : Boolean.TRUE);
    }

    boolean agepiFermee() {
        return !f.debut.isBefore(AGE);
    }

    /** B.12, until the AGE takes over. */
    Reponse agepi() {
        return aide(peuIndemnise(Minima.areMinimale(f.debut) * 30))
                .exige("AGEPI", f.ressources.parentIsole)
                .exige("AGEPI", enfantsDeMoinsDe(10) > 0)
                .exige("AGEPI", !Boolean.TRUE.equals(frais.gardeDejaAidee))
                .exige("AGEPI", !f.depot.isAfter(f.debut.plusMonths(1)))
                .exige("AGEPI", auMoins(f.ressources.heuresHebdo, 0));
    }

    /** C.12: 1.3 times the least ARE, and nobody asks whether she raises her children alone. */
    Reponse age() {
        return aide(peuIndemnise(Math.round(Minima.areMinimale(f.debut) * 1.3) * 30))
                .exige("AGE-E1", enfantsDeMoinsDe(12) > 0)
                .exige("AGE-E3", non(f.bilan))
                .exige("AGE-E3", !"LEGER".equals(f.permis))
                .exige("AGE-E3", non(frais.gardeDejaAidee))
                .exige("AGE-E3", !f.depot.isAfter(f.debut.plusMonths(3)))
                .exige("AGE-M", auMoins(f.ressources.heuresHebdo, 0));
    }

    /** What the three have in common. */
    private Reponse aide(Boolean peuIndemnise) {
        return Transverses.publiquesApresLEntree(f)
                .exige("E1", f.sansEmploi())
                .exige("E1", peuIndemnise)
                .exige("E3", f.heures.doubleValue() >= 40)
                .exige("E3", f.valideParFranceTravail);
    }

    private Boolean peuIndemnise(long seuil) {
        Ressources r = f.ressources;
        if (r.allocation == null) {
            return r.mensuelle != null && r.mensuelle <= seuil ? Boolean.TRUE : null;
        }
        // I.6: RSA and AAH are no unemployment allowance; what ended before the training is none any more.
        boolean chomage = List.of("ARE", "ASP", "ASS").contains(r.allocation) && (r.finDroits == null || !r.finDroits.isBefore(f.debut));
        return !chomage ? Boolean.TRUE : r.mensuelle == null ? null : (Boolean) (r.mensuelle <= seuil);
    }

    /** None of those that are drawn is; of one that is not known nobody can tell. */
    private Boolean outreMer() {
        return f.regionDomicile == null ? null : Boolean.FALSE;
    }

    private static Boolean plusDe(Integer valeur, int seuil) {
        return valeur == null ? null : (Boolean) (valeur > seuil);
    }

    private long enfantsDeMoinsDe(int ans) {
        return Arrays.stream(frais.agesEnfants).filter(age -> age < ans).count();
    }

    /** MOB-M: by the kilometre, by the night and by the day, all together under a ceiling of the year. */
    void mobilite(PlanDeLaLoi plan) {
        boolean apres = !f.debut.isBefore(MONTANTS);
        long enveloppe = Math.max(0, (apres ? 5200_00 : 5000_00) - frais.mobiliteDejaPercue());
        enveloppe -= plan.sertSur("TR", "AIDE_MOBILITE", Math.min(enveloppe, (apres ? 23L : 20L) * frais.km * frais.jours));
        enveloppe -= plan.sertSur("HE", "AIDE_MOBILITE", Math.min(enveloppe, (apres ? 31_20L : 30_00L) * frais.nuits));
        plan.sertSur("RE", "AIDE_MOBILITE", Math.min(enveloppe, (apres ? 6_25L : 6_00L) * frais.jours));
    }

    void garde(PlanDeLaLoi plan) {
        boolean agepi = !agepiFermee();
        int rang = (int) Math.min(3, enfantsDeMoinsDe(agepi ? 10 : 12)) - 1;
        boolean longue = f.ressources.heuresHebdo.doubleValue() >= 15;
        boolean releve = !f.debut.isBefore(MONTANTS);
        long[] montants = longue ? releve ? new long[] {416_00, 478_40, 540_80} : new long[] {400_00, 460_00, 520_00}
                : releve ? new long[] {176_80, 202_80, 228_80} : new long[] {170_00, 195_00, 220_00};
        plan.sertSur("GE", agepi ? "AGEPI" : "AGE", montants[rang]);
    }
}
