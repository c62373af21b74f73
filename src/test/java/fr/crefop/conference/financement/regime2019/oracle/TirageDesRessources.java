package fr.crefop.conference.financement.regime2019.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Draws where the person lives and trains, what she lives on, and what the training costs beside the teaching. */
final class TirageDesRessources {

    private static final Integer[][] ENFANTS = {{}, {3}, {6}, {9, 10}, {11}, {12}, {1, 4, 8, 13}};

    private final Random hasard;
    private final double oubli;

    TirageDesRessources(Random hasard, double oubli) {
        this.hasard = hasard;
        this.oubli = oubli;
    }

    void tirer(Faits f) {
        lieu(f);
        frais(f.frais);
        travail(f.ressources);
        if (f.sansEmploi()) {
            revenus(f);
            allocation(f);
        }
    }

    private void lieu(Faits f) {
        boolean demandeur = "DEMANDEUR_EMPLOI".equals(f.statut);
        if (chance(demandeur ? 0.25 : 0.03)) {
            f.session = chance(0.6) ? "PRF" : "SANITAIRE_SOCIAL";
            f.regionDomicile = oubliable(parmi("24", "24", "24", "94"));
            f.regionFormation = oubliable(parmi("24", "24", "24", "24", "94"));
            f.intitule = chance(0.95) ? "Formation" : "Visa numérique";
            f.codesFinanceur = oubliable(chance(0.9) ? List.of("CONSEIL_REGIONAL") : List.of("OPCA"));
            boolean social = "SANITAIRE_SOCIAL".equals(f.session) == chance(0.9);
            f.formacodes = oubliable(social ? List.of("32663", parmi("43436", "44050")) : List.of("32663"));
        } else if (chance(0.12)) {
            f.regionDomicile = parmi("11", "27", "32", "53", "75", "84", "93", "94");
            f.regionFormation = f.regionDomicile;
        }
    }

    private void frais(FraisAnnexes frais) {
        if (chance(0.4)) {
            return;
        }
        frais.nonPedagogiques = chance(0.5) ? hasard.nextInt(30_000) : 0;
        frais.transport = chance(0.6) ? hasard.nextInt(300_000) : 0;
        frais.hebergement = chance(0.4) ? hasard.nextInt(500_000) : 0;
        frais.restauration = chance(0.5) ? hasard.nextInt(150_000) : 0;
        frais.garde = chance(0.5) ? hasard.nextInt(90_000) : 0;
        frais.km = parmi(60, 61, 80, 300);
        frais.minutes = oubliable(parmi(60, 120, 121));
        frais.jours = parmi(1, 20, 100);
        frais.nuits = parmi(0, 10, 90);
        frais.mobiliteDejaPercue = chance(0.3) ? parmi(0L, 1000_00L, 5000_00L, 5199_99L, 6000_00L) : null;
        frais.agesEnfants = parmi(ENFANTS);
        frais.gardeDejaAidee = oubliable(chance(0.1));
    }

    private void travail(Ressources r) {
        r.heuresHebdo = oubliable(new BigDecimal(parmi("35", "35", "35", "35", "30", "29.5", "20", "15", "14.9", "36")));
        r.salaireDouzeMois = oubliable(salaire());
        r.salaireQuatreMois = oubliable(salaire());
        r.salaireMensuel = null;
        r.tauxHoraire = oubliable(parmi(12_31L, 15_00L, 16_77L));
    }

    private Long salaire() {
        return parmi(1500_00L, 3042_44L, 3646_06L, 3646_07L, 3734_04L, 3734_05L, 4000_00L, 4600_00L, 6500_01L);
    }

    private void revenus(Faits f) {
        Ressources r = f.ressources;
        if (chance(0.5)) {
            f.naissance = f.debut.minusYears(parmi(17, 18, 20, 21, 25, 26, 40, 67, 68)).minusDays(parmi(0, 100));
        }
        r.parentIsole = oubliable(chance(f.debut.isBefore(LoiDesFraisAnnexes.AGE) ? 0.8 : 0.2));
        r.mereTroisEnfants = oubliable(chance(0.05));
        r.separe = oubliable(chance(0.05));
        r.autreSituation = chance(0.05) ? Boolean.TRUE : null;
        r.sixMois = oubliable(chance(0.3));
        r.douzeMois = oubliable(chance(0.3));
        r.nonSalarie = oubliable(chance(0.05));
        r.salaireAnterieur = parmi(500_00L, 1650_00L, 2175_00L, 3000_00L);
    }

    private void allocation(Faits f) {
        Ressources r = f.ressources;
        r.allocation = oubliable("ADHERENT_CSP".equals(f.statut) ? parmi("ASP", "ASP", "ARE") : parmi("AUCUNE", "AUCUNE", "ARE", "ARE", "ARE", "RSA", "ASS"));
        if (!"AUCUNE".equals(r.allocation)) {
            r.mensuelle = parmi(600_00L, 963_90L, 963_91L, 1180_00L, 1253_10L, 1253_11L, 2000_00L);
        }
        if (List.of("ARE", "ASP").contains(String.valueOf(r.allocation))) {
            r.finDroits = chance(0.4) ? finDeMois(f.debut, parmi(1, 2, 4)) : parmi(f.debut.plusYears(2), f.debut.minusDays(1), f.debut,
                    f.debut.plusDays(44));
            r.metierEligible = oubliable(chance(0.8));
        }
    }

    private static LocalDate finDeMois(LocalDate debut, int mois) {
        return debut.withDayOfMonth(1).plusMonths(mois).minusDays(1);
    }

    private boolean chance(double part) {
        return hasard.nextDouble() < part;
    }

    private <T> T oubliable(T valeur) {
        return hasard.nextDouble() < oubli ? null : valeur;
    }

    @SafeVarargs
    private <T> T parmi(T... valeurs) {
        return valeurs[hasard.nextInt(valeurs.length)];
    }
}
