package fr.crefop.conference.financement.regime2019.oracle;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * What the person lives on during the training (C.5.4, C.11): who pays her first, and how many cents in all. Where the document does not
 * tell how to count, nothing is read of it.
 */
final class Revenus {

    /**
     * @param suite what takes over before the end of the training; null when nothing does
     * @param total cents, of both
     */
    record Revenu(String dispositif, String suite, long total) {

        Revenu(String dispositif, long total) {
            this(dispositif, null, total);
        }
    }

    /** The document gives no answer that two readers would both find. */
    static final Revenu NON_DIT = new Revenu("(non dit)", 0);
    static final Revenu PERSONNE = new Revenu("(personne)", 0);

    private static final LocalDate RFFT_EN_COURS = LocalDate.of(2023, 1, 1);
    private static final LocalDate LIGNE_UNIQUE = LocalDate.of(2021, 5, 1);
    private static final LocalDate DOUZE_MOIS_COMPTENT = LocalDate.of(2021, 6, 1);
    /** CVL-9, CVL-10: the page that tells the amount of a minor was read on that day. */
    private static final LocalDate MINEURS_RELEVES = LocalDate.of(2025, 1, 10);
    private static final long EN_PLUS_AUX_MINEURS = 300_00;
    private static final LocalDate RFF_PRESCRITE = LocalDate.of(2026, 12, 31);
    private static final Set<String> COFINANCEURS = Set.of("AIF", "REGION_PRF", "REGION_SANITAIRE_SOCIAL", "REGION_AIDE_INDIVIDUELLE", "AGEFIPH",
            "DOTATION_CPF");

    private final Faits f;
    private final Ressources r;
    private final PlanDeLaLoi plan;

    Revenus(Faits f, PlanDeLaLoi plan) {
        this.f = f;
        this.r = f.ressources;
        this.plan = plan;
    }

    Revenu lire() {
        if (f.dureeMois == null || r.heuresHebdo == null) {
            return NON_DIT;
        }
        return f.sansEmploi() ? duDemandeurDEmploi() : f.salarie() ? duSalarie() : NON_DIT;
    }

    private LocalDate dernierJour() {
        return f.debut.plusMonths(f.dureeMois).minusDays(1);
    }

    // --- no job ---

    private Revenu duDemandeurDEmploi() {
        if (r.allocation == null || f.valideParFranceTravail == null || f.bilan == null || f.vae == null || f.creation == null) {
            return NON_DIT;
        }
        boolean droits = Set.of("ARE", "ASP").contains(r.allocation) && !r.finDroits.isBefore(f.debut);
        return droits ? allocation() : stage();
    }

    private Revenu allocation() {
        boolean tiers = plan.payeursTiers();
        boolean compte = plan.paie("CPF_DE") || plan.paie("DOTATION_CPF");
        if ("ARE".equals(r.allocation) && (f.heures.doubleValue() < 40 || !compte && !f.valideParFranceTravail)) {
            return PERSONNE;
        }
        if (!tiers) {
            return NON_DIT;
        }
        boolean are = "ARE".equals(r.allocation);
        long mensuelle = are ? Math.max(r.mensuelle, Minima.plancherAref(f.debut) * 30) : r.mensuelle;
        LocalDate fin = dernierJour();
        if (!r.finDroits.isBefore(fin)) {
            return new Revenu(are ? "AREF" : "ASP", mensuelle * f.dureeMois);
        }
        Boolean suite = finDeFormation();
        // Once its rights have ended, a place of the Région pays her as one who has none (N-5); how, nobody tells.
        boolean moisEntiers = f.debut.getDayOfMonth() == 1 && r.finDroits.plusDays(1).getDayOfMonth() == 1;
        if (!moisEntiers || suite == null || !suite && plan.paie("REGION_PRF")) {
            return NON_DIT;
        }
        LocalDate lendemain = r.finDroits.plusDays(1);
        long total = mois(f.debut, r.finDroits, mensuelle);
        long relais = suite ? mois(lendemain, fin, Math.min(mensuelle, Minima.plafondRff(lendemain))) : 0;
        return new Revenu(are ? "AREF" : "ASP", suite ? "RFF" : null, total + relais);
    }

    /** REM-3 to REM-3c; null where the qualification is none of which the document says whether it is recognised. */
    private Boolean finDeFormation() {
        boolean exclue = f.bilan || f.vae || f.creation || "LEGER".equals(f.permis) || !f.valideParFranceTravail;
        boolean cofinancee = COFINANCEURS.stream().anyMatch(plan::paie) || "ADHERENT_CSP".equals(f.statut) && plan.paie("EMPLOYEUR");
        if (exclue || !cofinancee || Boolean.FALSE.equals(r.metierEligible) || f.depot.isAfter(RFF_PRESCRITE)) {
            return false;
        }
        return r.metierEligible == null || !"RNCP".equals(f.certification) || plan.paie("DOTATION_CPF") ? null : Boolean.TRUE;
    }

    /** REM-4, REM-5: what France Travail or the Région pays the training of. */
    private Revenu stage() {
        boolean region = plan.paie("REGION_PRF");
        boolean agence = plan.paie("AIF") || plan.paie("DOTATION_CPF") && f.dotations.stream().anyMatch(d -> "FRANCE_TRAVAIL".equals(d.origine()));
        if (!region && !agence) {
            return PERSONNE;
        }
        int age = Period.between(f.naissance, f.debut).getYears();
        if (f.heures.doubleValue() < 40 || f.dureeMois > 36 || age > 67) {
            return PERSONNE;
        }
        String nom = region ? "RPS" : "RFFT";
        boolean change = dernierJour().isAfter(LocalDate.of(f.debut.getMonthValue() < 4 ? f.debut.getYear() : f.debut.getYear() + 1, 3, 31));
        if (f.debut.isBefore(RFFT_EN_COURS) && !dernierJour().isBefore(LocalDate.of(2021, 5, 1)) || ligneInconnue(age)) {
            return NON_DIT;
        }
        if (r.tempsPlein()) {
            return !change ? new Revenu(nom, ligne(age, f.debut) * f.dureeMois) : f.debut.getDayOfMonth() == 1 ? new Revenu(nom, parMois(age)) : NON_DIT;
        }
        // Hours in the company that nobody knows, an allowance that would be higher, a scale that moves within: the document says nothing of them.
        boolean simple = f.heuresEntreprise != null && !"ASS".equals(r.allocation) && !change;
        return simple ? new Revenu(nom, arrondi(ligne(age, f.debut) * f.heures.add(f.heuresEntreprise).doubleValue() / 151.67)) : NON_DIT;
    }

    private boolean ligneInconnue(int age) {
        boolean situations = r.parentIsole == null || r.mereTroisEnfants == null || r.separe == null || r.sixMois == null || r.douzeMois == null;
        return f.rqth == null || situations || f.debut.isBefore(LIGNE_UNIQUE) && (r.nonSalarie == null || r.nonSalarie)
                || aTravaille() && f.rqth && r.salaireAnterieur == null || age < 0;
    }

    private boolean aTravaille() {
        return r.sixMois || r.douzeMois && !f.debut.isBefore(DOUZE_MOIS_COMPTENT);
    }

    /** N-1: the scale of the entry, then raised each 1 April. */
    private long parMois(int age) {
        long total = 0;
        for (LocalDate mois = f.debut; mois.isBefore(f.debut.plusMonths(f.dureeMois)); mois = mois.plusMonths(1)) {
            total += ligne(age, mois);
        }
        return total;
    }

    /** C.11.1 and its order of priority. */
    private long ligne(int age, LocalDate jour) {
        Minima.Stage s = Minima.stage(f.debut.isBefore(LIGNE_UNIQUE) ? f.debut : jour);
        if (f.rqth && aTravaille()) {
            return Math.min(s.plafond(), Math.max(s.plancher(), r.salaireAnterieur));
        }
        boolean particuliere = f.rqth || r.parentIsole || r.mereTroisEnfants || r.separe || Boolean.TRUE.equals(r.autreSituation) || aTravaille();
        return particuliere ? s.particulier() : age >= 26 ? s.adulte() : age < 18 ? s.mineur() + enPlus() : age < 21 ? s.jeune() : s.presqueAdulte();
    }

    /** What the Région adds to the scale where it pays; the places that are drawn are those of Centre-Val de Loire. */
    private long enPlus() {
        return plan.paie("REGION_PRF") && !f.debut.isBefore(MINEURS_RELEVES) ? EN_PLUS_AUX_MINEURS : 0;
    }

    // --- an employee ---

    private Revenu duSalarie() {
        if (f.surTempsDeTravail == null) {
            return NON_DIT;
        }
        if (plan.paie("PTP")) {
            return transition();
        }
        boolean paye = plan.paie("EMPLOYEUR") || plan.paie("CPF_SALARIE") || plan.paie("PLAN_OPCO") || plan.paie("PRO_A");
        boolean accord = plan.paie("PERIODE_RECONVERSION") || paye && Boolean.TRUE.equals(f.accordEmployeur);
        if (!f.surTempsDeTravail || paye && Boolean.FALSE.equals(f.accordEmployeur) && !plan.paie("PERIODE_RECONVERSION")) {
            return PERSONNE;
        }
        return !accord || r.tauxHoraire == null ? NON_DIT : new Revenu("EMPLOYEUR", arrondi(r.tauxHoraire * f.heures.doubleValue()));
    }

    /** PTP-R1 to R5; outside working time Transitions Pro pays the teaching only, but to one whose contract is over. */
    private Revenu transition() {
        boolean contratFini = f.finContrat != null && f.finContrat.isBefore(f.debut);
        if (!f.surTempsDeTravail && !contratFini) {
            return PERSONNE;
        }
        Long reference = switch (f.statut) {
            case "SALARIE_CDI" -> r.salaireDouzeMois;
            case "SALARIE_CDD" -> r.salaireQuatreMois;
            default -> r.salaireMensuel;
        };
        if (reference == null) {
            return NON_DIT;
        }
        long deuxSmic = 2 * Minima.smic(f.debut);
        if (reference <= deuxSmic) {
            return new Revenu("PTP", reference * f.dureeMois);
        }
        // At part time the first rate holds for 1 200 hours.
        boolean heuresConnues = f.heuresEntreprise != null && f.heures.add(f.heuresEntreprise).doubleValue() <= 1200;
        if (!r.tempsPlein() && !heuresConnues) {
            return NON_DIT;
        }
        int premiers = r.tempsPlein() ? Math.min(12, f.dureeMois) : f.dureeMois;
        double premier = Math.max(deuxSmic, reference * 0.9);
        double second = Math.max(deuxSmic, reference * 0.6);
        // T-3: each line is rounded, and each rate is one.
        return new Revenu("PTP", arrondi(premier * premiers) + arrondi(second * (f.dureeMois - premiers)));
    }

    // --- counting ---

    /** Whole months: how the two share one, the document does not tell. */
    private static long mois(LocalDate du, LocalDate au, long mensuel) {
        return mensuel * ChronoUnit.MONTHS.between(du, au.plusDays(1));
    }

    private static long arrondi(double centimes) {
        return Math.round(centimes + 1e-6);
    }
}
