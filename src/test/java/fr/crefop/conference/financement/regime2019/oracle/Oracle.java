package fr.crefop.conference.financement.regime2019.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The plan that a reader of the law makes by hand, dispositif by dispositif: who is open, and what each pays in the order of C.2
 * and K. Written from the document of the law, without the rules, so that the rules can be held against it.
 */
final class Oracle {

    /** What is chosen among dispositifs that do not stand together (C.15), in the order that decides when they leave as much. */
    private enum Voie { PLAN_OPCO, PERIODE_RECONVERSION, PRO_A, PTP, COMPTE }

    private static final String AIDE_REGIONALE = "REGION_AIDE_INDIVIDUELLE";

    private final Faits f;
    private final LoiDuCompte compte;
    private final LoiDeLEntreprise entreprise;
    private final LoiDeTransition transition;
    private final LoiDeFranceTravail franceTravail;
    private final LoiDesFraisAnnexes annexes;
    final Map<String, Reponse> reponses = new TreeMap<>();
    private final Map<String, Reponse> enReconversion = new TreeMap<>();
    final List<String> fermes = new ArrayList<>();
    private PlanDeLaLoi plan;
    private Voie voie;
    private boolean sansCompte;
    private final AideDeLaRegion aideRegionale;
    /** AIF-C3: of the two, the one that serves in the plan that is tried. */
    private boolean parLaRegion;
    /** C.15: an employer that takes the rest is served without the AIF; a dotation stands beside it. */
    private boolean sansLAif;

    Oracle(Faits f) {
        this(f, new LoiDeLAideRegionale(f));
    }

    Oracle(Faits f, AideDeLaRegion aideRegionale) {
        this.f = f;
        this.aideRegionale = aideRegionale;
        compte = new LoiDuCompte(f);
        entreprise = new LoiDeLEntreprise(f);
        transition = new LoiDeTransition(f);
        franceTravail = new LoiDeFranceTravail(f);
        annexes = new LoiDesFraisAnnexes(f);
        repondre();
        choisir();
    }

    private void repondre() {
        reponses.put("CPF_DE", compte.duDemandeurDEmploi());
        reponses.put("CPF_SALARIE", compte.duSalarie());
        reponses.put("DOTATION_CPF", compte.desDotations());
        enReconversion.put("CPF_SALARIE", compte.duSalarieEnReconversion());
        enReconversion.put("DOTATION_CPF", compte.desDotationsEnReconversion());
        reponses.put("AIF", franceTravail.aif(reponses.get("CPF_DE")));
        reponses.put("EMPLOYEUR", entreprise.employeur());
        fermerOu("PLAN_OPCO", entreprise.planFerme(), entreprise.plan());
        reponses.put("PTP", transition.reponse());
        fermerOu("AGEFIPH", franceTravail.agefiphFermee(), franceTravail.agefiph());
        fermerOu("PERIODE_RECONVERSION", entreprise.reconversionFermee(), entreprise.reconversion());
        fermerOu("PRO_A", entreprise.proAFermee(), entreprise.proA());
        repondreDesFraisAnnexes();
        repondreDeLaRegion();
    }

    private void repondreDesFraisAnnexes() {
        // A dotation of France Travail pays the training as its AIF does (AIF-T).
        Boolean finance = Reponse.ou(tenue(reponses.get("AIF").etat()), abondeParFranceTravail() ? tenue(reponses.get("DOTATION_CPF").etat()) : Boolean.FALSE);
        reponses.put("AIDE_MOBILITE", annexes.mobilite().exige("MOB-E3", finance));
        if (f.frais.agesEnfants != null) {
            fermerOu("AGEPI", annexes.agepiFermee(), annexes.agepi());
            fermerOu("AGE", !annexes.agepiFermee(), annexes.age());
        }
    }

    private void repondreDeLaRegion() {
        LoiDeLaRegion region = new LoiDeLaRegion(f);
        reponses.put("REGION_PRF", region.programme());
        reponses.put("REGION_SANITAIRE_SOCIAL", region.sanitaireOuSocial());
        if (aideRegionale.dite()) {
            fermerOu(AIDE_REGIONALE, aideRegionale.fermee(), aideRegionale.reponse(reponses.get("CPF_DE")));
        }
    }

    private static Boolean tenue(Etat etat) {
        return etat == Etat.INCONNU ? null : (Boolean) (etat == Etat.OUVERT);
    }

    private boolean abondeParFranceTravail() {
        return f.dotations.stream().anyMatch(d -> d.montant() > 0 && "FRANCE_TRAVAIL".equals(d.origine()));
    }

    private boolean demande(String dispositif) {
        return switch (dispositif) {
            case "DOTATION_CPF" -> f.dotationsPromises() > 0;
            // K presumes no dotation: nobody is awaited of whom the demande says nothing, but the employer of an employee.
            case "EMPLOYEUR" -> !f.sansEmploi() || f.modeEmployeur != null;
            case "PERIODE_RECONVERSION" -> f.reconversion != null;
            case "PRO_A" -> f.avenant != null;
            default -> true;
        };
    }

    private void fermerOu(String dispositif, boolean ferme, Reponse reponse) {
        if (ferme) {
            fermes.add(dispositif);
        } else {
            reponses.put(dispositif, reponse);
        }
    }

    Etat etat(String dispositif) {
        if (fermes.contains(dispositif)) {
            return Etat.FERME;
        }
        if (!demande(dispositif)) {
            return Etat.NON_DEMANDE;
        }
        Etat etat = reponses.get(dispositif).etat();
        return etat == Etat.REFUSE && enReconversion.containsKey(dispositif) ? etatDuCompte(enReconversion.get(dispositif).etat()) : etat;
    }

    /** What keeps the account out elsewhere may be met in a période de reconversion, if there is one. */
    private Etat etatDuCompte(Etat dedans) {
        Etat reconversion = etat("PERIODE_RECONVERSION");
        boolean peut = dedans != Etat.REFUSE;
        return reconversion == Etat.OUVERT ? dedans : reconversion == Etat.INCONNU && peut ? Etat.INCONNU : Etat.REFUSE;
    }

    /** Of the account and its dotations: served as the période asks beside it, and as elsewhere without it. */
    private boolean sert(String dispositif, Voie choisie) {
        Reponse reponse = choisie == Voie.PERIODE_RECONVERSION ? enReconversion.get(dispositif) : reponses.get(dispositif);
        return demande(dispositif) && reponse.etat() == Etat.OUVERT && !sansCompte;
    }

    private boolean ouvert(String dispositif) {
        return etat(dispositif) == Etat.OUVERT;
    }

    PlanDeLaLoi plan() {
        return plan;
    }

    /** C.15: another that pays takes its place. */
    boolean exclutParLePlan(String dispositif) {
        if (dispositif.equals(AIDE_REGIONALE)) {
            return plan.paie("AIF") || plan.paie("REGION_PRF") || plan.paie("REGION_SANITAIRE_SOCIAL");
        }
        if (dispositif.equals("AIF") && (plan.paie(AIDE_REGIONALE) || entreprise.prendLeReste() && plan.paie("EMPLOYEUR"))) {
            return true;
        }
        if (dispositif.equals("EMPLOYEUR") && entreprise.prendLeReste() && plan.paie("AIF")) {
            return true;
        }
        return switch (voie) {
            case PTP -> Set.of("PLAN_OPCO", "PRO_A", "PERIODE_RECONVERSION").contains(dispositif);
            case PERIODE_RECONVERSION -> Set.of("PLAN_OPCO", "PRO_A", "PTP").contains(dispositif);
            // Nothing keeps the plan of the company and a Pro-A apart (C.15; référentiel I.1).
            case PLAN_OPCO, PRO_A -> Set.of("PTP", "PERIODE_RECONVERSION").contains(dispositif);
            case COMPTE -> false;
        };
    }

    private void choisir() {
        for (Voie possible : Voie.values()) {
            boolean dejaAvec = plan != null && (possible == Voie.COMPTE && (plan.paie("PLAN_OPCO") || plan.paie("PRO_A"))
                    || possible == Voie.PRO_A && plan.paie("PLAN_OPCO"));
            if (!dejaAvec && (possible == Voie.COMPTE || ouvert(possible.name()))) {
                essayer(possible);
            }
        }
    }

    /** The aid of the Région comes before the AIF in the order of C.2: of two plans that leave as much, it is the one that it pays. */
    private void essayer(Voie possible) {
        for (boolean parElle : reponses.containsKey(AIDE_REGIONALE) && ouvert(AIDE_REGIONALE) ? new boolean[] {true, false} : new boolean[] {false}) {
            parLaRegion = parElle;
            for (boolean sansElle : !parElle && entreprise.prendLeReste() ? new boolean[] {false, true} : new boolean[] {false}) {
                sansLAif = sansElle;
                PlanDeLaLoi essai = plan(possible);
                boolean sert = (possible == Voie.COMPTE || essai.paie(possible.name())) && (!parElle || essai.paie(AIDE_REGIONALE))
                        && (!sansElle || essai.paie("EMPLOYEUR"));
                if (sert && (plan == null || essai.resteSansLaPersonne() < plan.resteSansLaPersonne())) {
                    plan = essai;
                    voie = possible;
                }
            }
        }
    }

    private PlanDeLaLoi plan(Voie choisie) {
        sansCompte = false;
        PlanDeLaLoi essai = planAvecLeCompte(choisie);
        // CPF-E6b, of an employer that takes the rest: too little is left to it, and the account pays nothing of the licence.
        if (f.dotations.isEmpty() && entreprise.prendLeReste() && parEmployeur(essai) < compte.seuilDuTiers()) {
            sansCompte = true;
            return planAvecLeCompte(choisie);
        }
        return essai;
    }

    private PlanDeLaLoi planAvecLeCompte(Voie choisie) {
        PlanDeLaLoi sansParticipation = servir(choisie, 0);
        boolean due = choisie != Voie.PTP && choisie != Voie.PERIODE_RECONVERSION && sert("CPF_SALARIE", choisie) && !employeurPaie(sansParticipation);
        return due && compte.participation() > 0 ? servir(choisie, compte.participation()) : sansParticipation;
    }

    /** An employer that pays more than nothing of what the account pays exempts, whatever the way it pays (K). */
    private static boolean employeurPaie(PlanDeLaLoi essai) {
        return parEmployeur(essai) > 0;
    }

    private static long parEmployeur(PlanDeLaLoi essai) {
        return essai.sur("CP").getOrDefault("EMPLOYEUR", 0L) + essai.sur("VAL").getOrDefault("EMPLOYEUR", 0L);
    }

    private PlanDeLaLoi servir(Voie choisie, long participation) {
        PlanDeLaLoi p = new PlanDeLaLoi(f.couts());
        region(p);
        if (choisie == Voie.PLAN_OPCO) {
            entreprise.sertLePlan(p);
        }
        if ((choisie == Voie.PLAN_OPCO || choisie == Voie.PRO_A) && ouvert("PRO_A")) {
            p.sertCp("PRO_A", entreprise.montantDeLaProA());
        }
        if (choisie == Voie.PERIODE_RECONVERSION) {
            p.sertCp("PERIODE_RECONVERSION", entreprise.montantDeLaReconversion());
        }
        if (ouvert("EMPLOYEUR") && !entreprise.prendLeReste()) {
            employeur(p);
        }
        if (choisie == Voie.PTP) {
            p.sertCp("PTP", transition.plafond());
            p.sertVal("PTP", Long.MAX_VALUE);
        }
        if (sert("DOTATION_CPF", choisie)) {
            p.sert("DOTATION_CPF", f.dotationsPromises());
        }
        compte(p, choisie, participation);
        if (ouvert("AGEFIPH")) {
            p.sertCp("AGEFIPH", Math.min(3000_00, (p.resteCp() + 1) / 2));
        }
        if (parLaRegion && !p.paie("REGION_PRF") && !p.paie("REGION_SANITAIRE_SOCIAL")) {
            p.sertCp(AIDE_REGIONALE, aideRegionale.montant(p.cout("CP")));
        } else if (ouvert("AIF") && !sansLAif) {
            p.sertCp("AIF", f.aifAccordee == null ? Long.MAX_VALUE : f.aifAccordee);
        }
        aidesAuxFrais(p);
        if (ouvert("EMPLOYEUR") && entreprise.prendLeReste() && !p.paie("AIF")) {
            p.sert("EMPLOYEUR", Long.MAX_VALUE, PlanDeLaLoi.RUBRIQUES);
        }
        apport(p, choisie);
        return p;
    }

    /** B.8: a place of the programme is free; of health and social training the inscription is the person's. */
    private void region(PlanDeLaLoi p) {
        if (ouvert("REGION_PRF")) {
            p.sert("REGION_PRF", Long.MAX_VALUE, List.of("CP", "VAL", "FNP"));
        }
        if (ouvert("REGION_SANITAIRE_SOCIAL")) {
            p.sertCp("REGION_SANITAIRE_SOCIAL", Long.MAX_VALUE);
        }
    }

    private void aidesAuxFrais(PlanDeLaLoi p) {
        if (ouvert("AIDE_MOBILITE") && (p.paie("AIF") || abondeParFranceTravail() && p.paie("DOTATION_CPF"))) {
            annexes.mobilite(p);
        }
        String garde = annexes.agepiFermee() ? "AGE" : "AGEPI";
        if (reponses.containsKey(garde) && ouvert(garde)) {
            annexes.garde(p);
        }
    }

    private void employeur(PlanDeLaLoi p) {
        if ("MONTANT".equals(f.modeEmployeur)) {
            p.sert("EMPLOYEUR", f.valeurEmployeur, PlanDeLaLoi.RUBRIQUES);
        } else {
            PlanDeLaLoi.RUBRIQUES.forEach(rubrique -> p.sertSur(rubrique, "EMPLOYEUR", entreprise.part(p.cout(rubrique))));
        }
    }

    private void compte(PlanDeLaLoi p, Voie choisie, long participation) {
        if (choisie == Voie.PTP) {
            return;
        }
        p.sertParLaPersonne("PARTICIPATION_CPF", participation, List.of("CP", "VAL"));
        if (ouvert("CPF_DE")) {
            p.sert("CPF_DE", compte.solde());
        }
        boolean reconversion = choisie == Voie.PERIODE_RECONVERSION;
        if (sert("CPF_SALARIE", choisie)) {
            boolean moitie = reconversion && "INTERNE".equals(f.reconversion);
            p.sert("CPF_SALARIE", moitie ? Math.min(compte.solde(), f.solde / 2) : compte.solde());
        }
    }

    /** AIF-C1, PR-M4, REG-PRF-M: the teaching is free beside them, and so is its exam; what is beside it is hers to pay (APP-2). */
    private void apport(PlanDeLaLoi p, Voie choisie) {
        boolean gratuite = p.paie("AIF") || etat("AIF") == Etat.INCONNU || choisie == Voie.PERIODE_RECONVERSION
                || p.paie("REGION_PRF") || p.paie("REGION_SANITAIRE_SOCIAL");
        if (f.apport != null && Transverses.toutes(f, f.depot).etat() == Etat.OUVERT) {
            p.sertParLaPersonne("APPORT_PERSONNEL", f.apport, PlanDeLaLoi.RUBRIQUES.subList(gratuite ? 2 : 0, PlanDeLaLoi.RUBRIQUES.size()));
        }
    }

    Revenus.Revenu revenu() {
        return new Revenus(f, plan).lire();
    }

    /** What Transitions Pro takes of the account, if its holder agrees: expressly (PTP-M2, N-3). */
    long debit() {
        boolean debite = voie == Voie.PTP && Boolean.TRUE.equals(f.accordTitulaire) && f.solde != null;
        return debite ? Math.min(f.solde, plan.sur("CP").getOrDefault("PTP", 0L)) : 0;
    }

    @Override
    public String toString() {
        return voie + " " + plan + "\n  " + reponses + " fermés " + fermes;
    }
}
