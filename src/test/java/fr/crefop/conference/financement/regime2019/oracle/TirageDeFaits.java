package fr.crefop.conference.financement.regime2019.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;

/** Draws facts around the borders of the law: most are met, so that somebody pays, and some are missing. */
final class TirageDeFaits {

    private static final LocalDate[] BORNES = {LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 2), LocalDate.of(2024, 12, 31), LocalDate.of(2025, 1, 1),
        LocalDate.of(2025, 2, 15), LocalDate.of(2025, 2, 16), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 25), LocalDate.of(2026, 2, 26),
        LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 2), LocalDate.of(2026, 6, 26), LocalDate.of(2026, 6, 27)};
    private static final Integer[] DELAIS = {-3, 0, 1, 10, 14, 15, 16, 17, 18, 21, 30, 59, 60, 61, 95, 119, 120, 121, 200};

    private final Random hasard;
    /** How often a datum is forgotten. */
    private final double oubli;

    TirageDeFaits(long graine) {
        hasard = new Random(graine);
        oubli = hasard.nextInt(3) == 0 ? 0.08 : 0;
    }

    Faits tirer() {
        Faits f = new Faits();
        dates(f);
        personne(f);
        formation(f);
        compte(f);
        dossier(f);
        if (f.salarie()) {
            contrat(f);
        }
        new TirageDesRessources(hasard, oubli).tirer(f);
        if ("INTERIMAIRE".equals(f.statut)) {
            f.ressources.salaireMensuel = f.ressources.salaireQuatreMois;
        }
        return f;
    }

    private void dates(Faits f) {
        f.debut = hasard.nextInt(3) > 0 ? LocalDate.of(2025, 9, 1).plusDays(hasard.nextInt(487)) : LocalDate.of(2019, 1, 2).plusDays(hasard.nextInt(2900));
        // Whole months, of which alone the document tells how an income is counted.
        f.debut = chance(0.5) ? f.debut.plusMonths(1).withDayOfMonth(1) : f.debut;
        f.depot = f.debut.minusDays(chance(0.65) ? parmi(125, 150, 300) : parmi(DELAIS));
        if (hasard.nextInt(4) == 0) {
            LocalDate jour = parmi(BORNES);
            f.souscription = jour.isAfter(f.debut) ? f.debut.minusDays(parmi(11, 20, 60)) : jour;
        }
        f.demandeEmployeur = chance(0.3) ? f.debut.minusDays(parmi(40, 59, 60, 61, 119, 120, 121, 300)) : null;
    }

    private void personne(Faits f) {
        f.statut = parmi("DEMANDEUR_EMPLOI", "DEMANDEUR_EMPLOI", "ADHERENT_CSP", "SALARIE_CDI", "SALARIE_CDI", "SALARIE_CDI", "SALARIE_CDD", "INTERIMAIRE",
                "INDEPENDANT", "AGENT_PUBLIC");
        int age = hasard.nextInt(25) == 0 ? parmi(15, 68) : 18 + hasard.nextInt(47);
        f.naissance = f.debut.minusYears(age).minusMonths(6);
        f.rqth = oubliable(chance(0.2));
        f.autreObligationEmploi = chance(0.05) ? Boolean.TRUE : null;
        f.aussiSalarie = f.sansEmploi() && chance(0.1) ? Boolean.TRUE : null;
        f.contratEtudie = f.aussiSalarie == null ? null : oubliable(chance(0.7));
    }

    private void formation(Faits f) {
        f.session = chance(0.95) ? "INDIVIDUELLE" : parmi("APPRENTISSAGE", "PROFESSIONNALISATION", "AFC", "POEC", "POEI", "AFPR");
        f.prixHt = parmi(149_99L, 150_00L, 1500_00L, 1650_00L, 333_33L, 2000_00L, 18_000_00L, (long) hasard.nextInt(400_000), (long) hasard.nextInt(2_500_000) + 1);
        f.prixHt = Math.max(1, f.prixHt);
        f.prixTtc = chance(0.1) ? (Long) (f.prixHt * 6 / 5) : null;
        f.validation = chance(0.15) ? (Long) (long) hasard.nextInt(50_000) : null;
        f.heures = new BigDecimal(parmi("12.5", "13", "24", "25", "29", "30", "70.5", "149", "150", "300", "450", "451", "600", "900"));
        // Whether hours in the company make forty of a training that has fewer, the document does not tell.
        boolean courte = f.heures.doubleValue() < 40;
        f.heuresEntreprise = chance(0.5) ? BigDecimal.ZERO : !courte && chance(0.2) ? f.heures.multiply(new BigDecimal(parmi("0.4", "0.5"))) : null;
        f.dureeMois = oubliable(parmi(1, 2, 5, 6, 8, 12, 13));
        f.certification = oubliable(parmi("RNCP", "RNCP", "RNCP", "BLOC_RNCP", "RS", "RS", "CLEA", "CQP", "AUCUNE"));
        f.certificationActive = f.certification != null && chance(0.05) ? Boolean.FALSE : null;
        f.langue = chance(0.1) ? Boolean.TRUE : null;
        f.permis = chance(0.12) ? parmi("LEGER", "LEGER", "REMORQUE_BE", "GROUPE_LOURD") : null;
        f.vae = oubliable(chance(0.05));
        f.bilan = oubliable(chance(0.08));
        if (!Boolean.FALSE.equals(f.bilan)) {
            // The document dates the longest bilan of 2026 only: before, it says nothing.
            f.heures = f.jourDuCompte().isBefore(LocalDate.of(2026, 2, 26)) ? new BigDecimal(20) : f.heures;
            f.heuresEntreprise = null;
            f.certification = f.certification == null ? null : "AUCUNE";
        }
        f.creation = oubliable(chance(0.08));
        f.organismeDeQualite = oubliable(chance(0.95));
        f.surTempsDeTravail = oubliable(chance(0.5));
        f.placeCollective = oubliable(chance(0.05));
    }

    private void compte(Faits f) {
        f.solde = oubliable(parmi(0L, 1L, 900_00L, 1500_00L, 1500_01L, 3100_00L, 5000_00L, (long) hasard.nextInt(800_000)));
        f.accordTitulaire = oubliable(chance(0.93));
        if (chance(0.2)) {
            f.dotations.add(new Faits.Dotation(parmi("OPCO", "REGION", "FRANCE_TRAVAIL", "AGEFIPH", "ETAT", "C2P", "AT_MP", "EMPLOYEUR_CORRECTIF", "AUTRE"),
                    parmi(0L, 1L, 99_99L, 100_00L, 500_00L, 3000_00L)));
        }
        f.dernierBilan = chance(0.1) ? f.jourDuCompte().minusYears(5).plusDays(parmi(-1, 0, 1)) : null;
        f.certificationDejaObtenue = chance(0.08) ? Boolean.TRUE : null;
        f.permisValide = f.permis == null ? null : oubliable(chance(0.3));
    }

    private void dossier(Faits f) {
        f.valideParFranceTravail = oubliable(chance(0.85));
        f.prescription = oubliable(chance(0.8));
        f.avisMedecin = oubliable(chance(0.7));
        f.accordEmployeur = oubliable(chance(0.85));
        f.initiativeEmployeur = oubliable(chance(0.25));
        f.modeEmployeur = oubliable(parmi("AUCUNE", "AUCUNE", "MONTANT", "POURCENTAGE", "RESTE"));
        if ("MONTANT".equals(f.modeEmployeur)) {
            f.valeurEmployeur = oubliable(parmi(0L, 1L, 60_00L, 99_99L, 100_00L, 300_00L, 3000_00L));
        } else if ("POURCENTAGE".equals(f.modeEmployeur)) {
            f.valeurEmployeur = oubliable(parmi(1L, 10_00L, 33_33L, 50_00L, 100_00L));
        }
        if ("LEGER".equals(f.permis) || "REMORQUE_BE".equals(f.permis)) {
            // The document does not tell whether two third parties add up.
            f.modeEmployeur = !f.dotations.isEmpty() ? "AUCUNE" : f.modeEmployeur;
        }
        f.apport = chance(0.3) ? parmi(0L, 1L, 150_00L, 4000_00L) : null;
        f.aifAccordee = chance(0.1) ? parmi(0L, 400_00L, 6000_00L) : null;
        f.decisionPtp = chance(0.3) ? parmi("FAVORABLE", "DEFAVORABLE", "EN_ATTENTE") : null;
    }

    private void contrat(Faits f) {
        f.moisSalaries = oubliable(parmi(23, 24, 40, 60));
        f.anciennete = oubliable(parmi(11, 12, 20));
        f.moisCdd = oubliable(parmi(3, 4, 5));
        f.heuresMissions = oubliable(parmi(1599, 1600, 2000));
        f.heuresAgence = oubliable(parmi(599, 600, 900));
        f.dispense = chance(0.1) ? Boolean.TRUE : null;
        if (!"SALARIE_CDI".equals(f.statut)) {
            f.finContrat = oubliable(parmi(f.debut.plusMonths(2), f.depot.minusMonths(4), f.depot.minusMonths(4).minusDays(1), f.debut.minusMonths(6),
                    f.debut.minusMonths(6).minusDays(1), f.depot.plusDays(3)));
            f.demandePendantContrat = oubliable(chance(0.9));
            f.surTempsDeTravail = f.finContrat != null && f.finContrat.isBefore(f.debut) ? Boolean.FALSE : f.surTempsDeTravail;
        }
        if (chance(0.1)) {
            f.dernierPtpMois = parmi(3, 12, 90);
            f.dernierPtpFin = f.depot.minusMonths(parmi(5, 7, 119, 121));
        }
        f.changeDeMetier = oubliable(chance(0.9));
        f.positionnement = oubliable(chance(0.9));
        f.interruptionMois = f.dureeMois == null || chance(0.1) ? null : f.dureeMois;
        if (chance(0.2)) {
            f.reconversion = parmi("INTERNE", "EXTERNE");
            f.surTempsDeTravail = oubliable(chance(0.5));
            f.accordEcrit = oubliable(chance(0.95));
            f.contratAccueilMois = chance(0.5) ? oubliable(parmi(5, 6, 8)) : null;
            f.contratAccueilCdi = oubliable(chance(0.4));
            f.decisionReconversion = chance(0.3) ? parmi("FAVORABLE", "DEFAVORABLE", "EN_ATTENTE") : null;
        }
        f.avenant = chance(0.15) ? parmi(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 1), f.depot) : null;
        f.opco = oubliable(parmi("AKTO", "OPCO_2I", "CONSTRUCTYS", "ATLAS"));
        f.effectif = oubliable(parmi(9, 11, 49, 50));
        f.planAccorde = chance(0.15) ? parmi(0L, 500_00L, 3000_00L, 20_000_00L) : null;
        f.enveloppeUtilisee = chance(0.2) ? parmi(0L, 2000_00L, 2500_00L, 9000_00L) : null;
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
