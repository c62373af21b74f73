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
    private enum Voie { PLAN_OPCO, PERIODE_RECONVERSION, PTP, COMPTE }

    private final Faits f;
    private final LoiDuCompte compte;
    private final LoiDeLEntreprise entreprise;
    private final LoiDeTransition transition;
    private final LoiDeFranceTravail franceTravail;
    final Map<String, Reponse> reponses = new TreeMap<>();
    private final Map<String, Reponse> enReconversion = new TreeMap<>();
    final List<String> fermes = new ArrayList<>();
    private PlanDeLaLoi plan;
    private Voie voie;

    Oracle(Faits f) {
        this.f = f;
        compte = new LoiDuCompte(f);
        entreprise = new LoiDeLEntreprise(f);
        transition = new LoiDeTransition(f);
        franceTravail = new LoiDeFranceTravail(f);
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
        reponses.put("PLAN_OPCO", entreprise.plan());
        reponses.put("PTP", transition.reponse());
        fermerOu("AGEFIPH", franceTravail.agefiphFermee(), franceTravail.agefiph());
        fermerOu("PERIODE_RECONVERSION", entreprise.reconversionFermee(), entreprise.reconversion());
        if (f.depot.getYear() >= 2021) {
            fermes.add("REGION_AIDE_INDIVIDUELLE");
        }
        if (entreprise.proAFermee()) {
            fermes.add("PRO_A");
        }
    }

    private boolean demande(String dispositif) {
        return switch (dispositif) {
            case "DOTATION_CPF" -> f.dotationsPromises() > 0;
            case "PERIODE_RECONVERSION" -> f.reconversion != null;
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
        return demande(dispositif) && reponse.etat() == Etat.OUVERT;
    }

    private boolean ouvert(String dispositif) {
        return etat(dispositif) == Etat.OUVERT;
    }

    PlanDeLaLoi plan() {
        return plan;
    }

    /** C.15: another that pays takes its place. */
    boolean exclutParLePlan(String dispositif) {
        boolean choix = Set.of("PLAN_OPCO", "PERIODE_RECONVERSION", "PTP").contains(dispositif);
        return choix && voie != Voie.COMPTE && !voie.name().equals(dispositif);
    }

    private void choisir() {
        for (Voie possible : Voie.values()) {
            boolean planAvecLeCompte = possible == Voie.COMPTE && plan != null && plan.paie("PLAN_OPCO");
            if (!planAvecLeCompte && (possible == Voie.COMPTE || ouvert(possible.name()))) {
                PlanDeLaLoi essai = plan(possible);
                boolean sert = possible == Voie.COMPTE || essai.paie(possible.name());
                if (sert && (plan == null || essai.resteSansLaPersonne() < plan.resteSansLaPersonne())) {
                    plan = essai;
                    voie = possible;
                }
            }
        }
    }

    private PlanDeLaLoi plan(Voie choisie) {
        PlanDeLaLoi sansParticipation = servir(choisie, 0);
        boolean due = choisie != Voie.PTP && choisie != Voie.PERIODE_RECONVERSION && sert("CPF_SALARIE", choisie) && !employeurPaie(sansParticipation);
        return due && compte.participation() > 0 ? servir(choisie, compte.participation()) : sansParticipation;
    }

    /** An employer that pays more than nothing exempts, whatever the way it pays (K). */
    private static boolean employeurPaie(PlanDeLaLoi essai) {
        return essai.paie("EMPLOYEUR");
    }

    private PlanDeLaLoi servir(Voie choisie, long participation) {
        PlanDeLaLoi p = new PlanDeLaLoi(f.prix(), f.fraisDeValidation());
        if (choisie == Voie.PLAN_OPCO) {
            p.sertCp("PLAN_OPCO", entreprise.montantDuPlan());
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
        if (ouvert("AIF")) {
            p.sertCp("AIF", f.aifAccordee == null ? Long.MAX_VALUE : f.aifAccordee);
        }
        if (ouvert("EMPLOYEUR") && entreprise.prendLeReste()) {
            p.sert("EMPLOYEUR", Long.MAX_VALUE);
        }
        apport(p, choisie);
        return p;
    }

    private void employeur(PlanDeLaLoi p) {
        if ("MONTANT".equals(f.modeEmployeur)) {
            p.sert("EMPLOYEUR", f.valeurEmployeur);
        } else {
            p.sertCp("EMPLOYEUR", entreprise.part(f.prix()));
            p.sertVal("EMPLOYEUR", entreprise.part(f.fraisDeValidation()));
        }
    }

    private void compte(PlanDeLaLoi p, Voie choisie, long participation) {
        if (choisie == Voie.PTP) {
            return;
        }
        p.sertParLaPersonne("PARTICIPATION_CPF", participation);
        if (ouvert("CPF_DE")) {
            p.sert("CPF_DE", compte.solde());
        }
        boolean reconversion = choisie == Voie.PERIODE_RECONVERSION;
        if (sert("CPF_SALARIE", choisie)) {
            boolean moitie = reconversion && "INTERNE".equals(f.reconversion);
            p.sert("CPF_SALARIE", moitie ? Math.min(compte.solde(), f.solde / 2) : compte.solde());
        }
    }

    /** AIF-C1, PR-M4: the teaching is free beside them, and so is its exam. */
    private void apport(PlanDeLaLoi p, Voie choisie) {
        boolean gratuite = p.paie("AIF") || etat("AIF") == Etat.INCONNU || choisie == Voie.PERIODE_RECONVERSION;
        if (f.apport != null && !gratuite && Transverses.toutes(f, f.depot).etat() == Etat.OUVERT) {
            p.sertParLaPersonne("APPORT_PERSONNEL", f.apport);
        }
    }

    /** What Transitions Pro takes of the account, if its holder agrees: expressly (PTP-M2, N-3). */
    long debit() {
        boolean debite = voie == Voie.PTP && Boolean.TRUE.equals(f.accordTitulaire) && f.solde != null;
        return debite ? Math.min(f.solde, plan.cp.getOrDefault("PTP", 0L)) : 0;
    }

    @Override
    public String toString() {
        return voie + " " + plan + "\n  " + reponses + " fermés " + fermes;
    }
}
