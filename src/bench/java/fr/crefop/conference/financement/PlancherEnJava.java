package fr.crefop.conference.financement;

import static fr.crefop.conference.financement.regles.Exigences.auMoins;
import static fr.crefop.conference.financement.regles.Exigences.auPlus;
import static fr.crefop.conference.financement.regles.Exigences.contientUn;
import static fr.crefop.conference.financement.regles.Exigences.egal;
import static fr.crefop.conference.financement.regles.Exigences.faux;
import static fr.crefop.conference.financement.regles.Exigences.horsDe;
import static fr.crefop.conference.financement.regles.Exigences.neContientAucun;
import static fr.crefop.conference.financement.regles.Exigences.parmi;
import static fr.crefop.conference.financement.regles.Exigences.plusDe;
import static fr.crefop.conference.financement.regles.Exigences.vrai;
import static fr.crefop.conference.financement.regles.Logique.non;
import static fr.crefop.conference.financement.regles.Logique.ou;
import static fr.crefop.conference.financement.regles.Logique.si;
import static fr.crefop.conference.financement.regles.Logique.toutes;

import fr.crefop.conference.dossier.Beneficiaire;
import fr.crefop.conference.dossier.Beneficiaire.Statut;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.dossier.Formation;
import fr.crefop.conference.dossier.Formation.Session;
import fr.crefop.conference.dossier.Parcours;
import fr.crefop.conference.dossier.Pieces;
import fr.crefop.conference.financement.affectation.Affectation;
import fr.crefop.conference.financement.affectation.ChoixDuPlan;
import fr.crefop.conference.financement.affectation.Couts;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.bareme.Baremes;
import fr.crefop.conference.financement.bareme.Hypotheses;
import fr.crefop.conference.financement.bareme.Valeur;
import fr.crefop.conference.financement.moteur.Empreinte;
import fr.crefop.conference.financement.moteur.Evaluation;
import fr.crefop.conference.financement.moteur.TextesDesRegles;
import fr.crefop.conference.financement.redaction.Redaction;
import fr.crefop.conference.financement.regles.Conges;
import fr.crefop.conference.financement.regles.Cumuls;
import fr.crefop.conference.financement.regles.Donnees;
import fr.crefop.conference.financement.regles.Droits;
import fr.crefop.conference.financement.regles.Examen;
import fr.crefop.conference.financement.regles.Issue;
import fr.crefop.conference.financement.regles.Paie;
import fr.crefop.conference.financement.regles.Periodes;
import fr.crefop.conference.financement.regles.Presomptions;
import fr.crefop.conference.financement.regles.Regle;
import fr.crefop.conference.financement.regles.Situation;
import fr.crefop.conference.financement.regles.Termes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.definition.rule.Rule;

/**
 * The floor of the benchmark: the same plan, from the same demande, by the same choice, sums and writing, but the rules
 * of CIF_CDD, CPF_DE and AIF are plain Java, called one after the other. Every other dispositif is refused with one
 * reason. What a plan by rules costs above it is the price of the rule engine and of the fifteen other dispositifs.
 */
final class PlancherEnJava implements Simulateur {

    private static final String REGIME = "regime2015_2018";
    private static final Regle AILLEURS = new Regle("PLANCHER", "PLANCHER", "Dispositif hors du plancher", "banc d'essai");
    private static final Pattern REGLE = Pattern.compile("rule \"([^\"]+)\"\\s+@libelle\\(\"(.*)\"\\)\\s+@source\\(\"(.*)\"\\)");

    private final Baremes baremes;
    private final ControleDuBareme controle;
    private final Empreinte empreinte;
    private final Map<String, Regle> catalogue = new HashMap<>();
    private final Map<String, Rule> regles = new HashMap<>();

    PlancherEnJava(Baremes baremes) {
        this.baremes = baremes;
        this.controle = new ControleDuBareme(baremes);
        this.empreinte = new Empreinte(TextesDesRegles.regles(REGIME), TextesDesRegles.baremes());
        Matcher trouvee = REGLE.matcher(String.join("\n", TextesDesRegles.regles(REGIME).values()));
        while (trouvee.find()) {
            String nom = trouvee.group(1);
            catalogue.put(nom, new Regle(nom, nom.replaceAll(" - .*", ""), trouvee.group(2), trouvee.group(3)));
            regles.put(nom, new RegleNommee(nom));
        }
    }

    private record RegleNommee(String nom) implements Rule {
        @Override
        public String getName() {
            return nom;
        }

        @Override
        public String getPackageName() {
            return REGIME;
        }

        @Override
        public Map<String, Object> getMetaData() {
            return Map.of();
        }

        @Override
        public int getLoadOrder() {
            return 0;
        }

        @Override
        public KnowledgeType getKnowledgeType() {
            return KnowledgeType.RULE;
        }

        @Override
        public String getNamespace() {
            return REGIME;
        }

        @Override
        public String getId() {
            return nom;
        }
    }

    @Override
    public PlanDeFinancement simuler(Demande demande) {
        if (!controle.controler(demande).isEmpty()) {
            throw new IllegalArgumentException("Le plancher ne calcule que des demandes admises");
        }
        Evaluation evaluation = evaluer(Presomptions.appliquer(demande));
        return Redaction.redigerSansConseils(REGIME, empreinte.avec(demande.hypotheses()), evaluation);
    }

    private Evaluation evaluer(Demande d) {
        Bareme bareme = baremes.au(d.formation().debut())
                .avec(d.hypotheses().isEmpty() ? Map.of() : Hypotheses.lire(baremes, d.hypotheses()));
        Situation situation = new Situation(d);
        Map<Dispositif, Examen> examens = new EnumMap<>(Dispositif.class);
        for (Dispositif dispositif : Dispositif.values()) {
            examens.put(dispositif, new Examen(dispositif, catalogue));
        }
        cifCdd(examens.get(Dispositif.CIF_CDD), situation, bareme, d.beneficiaire(), d.parcours(), d.formation());
        cpfDe(examens.get(Dispositif.CPF_DE), situation, bareme, d.beneficiaire(), d.formation());
        aif(examens.get(Dispositif.AIF), situation, bareme, d);
        convention(examens.get(Dispositif.AIF), examens.get(Dispositif.CIF_CDD), bareme);
        examens.forEach((dispositif, examen) -> {
            if (dispositif != Dispositif.CIF_CDD && dispositif != Dispositif.CPF_DE && dispositif != Dispositif.AIF) {
                examen.exiger(AILLEURS, Issue.refusee("non", "oui"));
            } else {
                transverses(examen, situation, d.formation());
            }
        });
        Map<Dispositif, Droits> droits = droits(examens, bareme, d);
        Cumuls cumuls = new Cumuls(catalogue, bareme);
        cumuls.regler(regles.get("CIFCDD-C2"), "cumul.cif.aif", Dispositif.AIF, Dispositif.CIF_CDD, Dispositif.CIF_CDI);
        List<Dispositif> ordre = ordre(d, bareme);
        List<Droits> eligibles = new ArrayList<>();
        for (Dispositif dispositif : ordre) {
            if (droits.containsKey(dispositif) && examens.get(dispositif).estEligible()) {
                eligibles.add(droits.get(dispositif));
            }
        }
        Affectation plan = new ChoixDuPlan(eligibles, new Couts(d), cumuls).choisir();
        Paie paie = new Paie(catalogue);
        if (plan.contribue(Dispositif.CIF_CDD)) {
            Conges.paierConge(paie, regles.get("CIFCDD-R1"), "CIF_CDD", d.parcours().salaireMoyen4DerniersMois(),
                    "parcours.salaireMoyen4DerniersMois", d.parcours(), d.formation(), bareme);
        }
        return new Evaluation(d, situation, bareme, ordre, examens, droits, cumuls, plan, Periodes.de(paie, situation), paie);
    }

    private void exiger(Examen examen, String regle, Issue issue) {
        examen.exiger(regles.get(regle), issue);
    }

    private void transverses(Examen e, Situation s, Formation f) {
        exiger(e, "T-8", vrai("formation.organismeReference", f.organismeReference()));
        exiger(e, "T-9", s.depotAvantDebut(e.getDispositif().name()));
        exiger(e, "T-10", horsDe("formation.session", f.session(), Session.APPRENTISSAGE, Session.PROFESSIONNALISATION));
        exiger(e, "T-11", horsDe("formation.session", f.session(), Session.AFC, Session.POEC, Session.POEI, Session.AFPR));
    }

    private void cifCdd(Examen e, Situation s, Bareme bareme, Beneficiaire b, Parcours p, Formation f) {
        exiger(e, "CIFCDD-E0", parmi("beneficiaire.statut", b.statut(), Statut.DEMANDEUR_EMPLOI, Statut.SALARIE_CDD, Statut.INTERIMAIRE));
        if (Conges.estInterimaire(b, p)) {
            exiger(e, "CIFCDD-E1 - interim entreprise", auMoins("parcours.heuresEntrepriseTravailTemporaire",
                    p.heuresEntrepriseTravailTemporaire(), bareme.valeur("cif.interim.heuresEntreprise")));
            exiger(e, "CIFCDD-E1 - interim 18 mois", auMoins("parcours.heuresMissions18Mois", p.heuresMissions18Mois(),
                    bareme.valeur("cif.interim.heures18Mois")));
        } else {
            boolean jeune = s.age(s.depot("CIF_CDD")).compareTo(bareme.valeur("cif.cdd.ageDeBascule").decimal()) < 0;
            exiger(e, "CIFCDD-E1", auMoins("parcours.moisSalaries5Ans", p.moisSalaries5Ans(),
                    bareme.valeur(jeune ? "cif.cdd.moisSalariesJeunes" : "cif.cdd.moisSalaries")));
            exiger(e, "CIFCDD-E2", auMoins("parcours.moisCdd12Mois", p.moisCdd12Mois(), bareme.valeur("cif.cdd.moisCdd")));
            exiger(e, "CIFCDD-E5", s.debutAuPlusTardApres("parcours.finDernierCdd", p.finDernierCdd(), bareme.valeur("cif.cdd.moisApresCdd")));
        }
        if (Conges.estIntermittent(p)) {
            exiger(e, "CIFCDD-E1 - intermittent", auMoins("parcours.moisIntermittent", p.moisIntermittent(), bareme.valeur("cif.intermittent.mois")));
            exiger(e, "CIFCDD-E7 - intermittent", auMoins("formation.heuresCentre", f.heuresCentre(), bareme.valeur("cif.intermittent.heures")));
        }
        exiger(e, "CIFCDD-E6", Donnees.connu("parcours.opacif", p.opacif()));
        exiger(e, "CIFCDD-E7", Conges.dureeDeConge(s, f, bareme.valeur("cif.dureeMois"), bareme.valeur("cif.dureeHeures"), bareme.valeur("cif.tempsPartiel")));
        exiger(e, "CIFCDD-E8 - VAE", faux("formation.vae", f.vae()));
        exiger(e, "CIFCDD-E8 - session", horsDe("formation.session", f.session(), Session.POEC, Session.POEI, Session.APPRENTISSAGE, Session.PROFESSIONNALISATION));
        exiger(e, "CIFCDD-E9", s.delai("CIF_CDD", bareme.valeur("cif.cdd.delaiJours")));
        if (b.statut() != Statut.DEMANDEUR_EMPLOI) {
            exiger(e, "CIFCDD-E10", si(Donnees.horsTempsDeTravail(f),
                    auMoins("formation.heuresCentre", f.heuresCentre(), bareme.valeur("cif.horsTempsDeTravail.heures"))));
        }
    }

    private void cpfDe(Examen e, Situation s, Bareme bareme, Beneficiaire b, Formation f) {
        exiger(e, "CPFDE-E1", parmi("beneficiaire.statut", b.statut(), Statut.DEMANDEUR_EMPLOI, Statut.ADHERENT_CSP));
        exiger(e, "CPFDE-E2", auMoins("beneficiaire.dateNaissance", s.ageAuDebut(), bareme.valeur("cpf.de.ageMinimum")));
        exiger(e, "CPFDE-E3", plusDe("beneficiaire.cpf.soldeHeures", Donnees.soldeCpf(b), bareme.valeur("cpf.soldeMinimum")));
        exiger(e, "CPFDE-E4", contientUn("formation.listesCpf", f.listesCpf(), bareme.valeur("cpf.de.listes").codes()));
        exiger(e, "CPFDE-E5", vrai("beneficiaire.cpf.accordTitulaire", Donnees.accordCpf(b)));
        exiger(e, "T-7", vrai("beneficiaire.cpf.accordTitulaire", Donnees.accordCpf(b)));
        exiger(e, "CPFDE-E6", horsDe("formation.session", f.session(), Session.APPRENTISSAGE, Session.PROFESSIONNALISATION));
        exiger(e, "CPFDE-E7", ou(Donnees.actif(bareme.valeur("cpf.de.vae")), faux("formation.vae", f.vae())));
    }

    private void aif(Examen e, Situation s, Bareme bareme, Demande d) {
        Beneficiaire b = d.beneficiaire();
        Formation f = d.formation();
        Pieces pieces = d.dossier();
        exiger(e, "AIF-E1", parmi("beneficiaire.statut", b.statut(), Statut.DEMANDEUR_EMPLOI, Statut.ADHERENT_CSP));
        exiger(e, "AIF-E2", faux("beneficiaire.aussiSalarie", b.aussiSalarie()));
        exiger(e, "AIF-E3", vrai("dossier.validationPoleEmploi", pieces.validationPoleEmploi()));
        exiger(e, "AIF-E4", parmi("formation.session", f.session(), Session.INDIVIDUELLE));
        exiger(e, "AIF-E5 - collectif et alternance", horsDe("formation.session", f.session(), Session.POEC, Session.APPRENTISSAGE, Session.PROFESSIONNALISATION));
        exiger(e, "AIF-E5 - VAE", faux("formation.vae", f.vae()));
        exiger(e, "AIF-E6", f.heuresEntreprise() == null ? Issue.REMPLIE
                : auPlus("formation.heuresEntreprise", s.partEnEntreprise(), bareme.valeur("aif.partEntrepriseMaximum")));
        exiger(e, "AIF-E7 - formacode", neContientAucun("formation.formacodes", f.formacodes(), bareme.valeur("aif.formacodesExclus").codes()));
        exiger(e, "AIF-E7 - installation artisanale", Donnees.installationArtisanale(f, bareme.valeur("aif.artisan.montant")));
        exiger(e, "AIF-E8", neContientAucun("formation.codesFinanceur", f.codesFinanceur(), bareme.valeur("aif.codesFinanceurExclus").codes()));
        exiger(e, "AIF-E9", egal("beneficiaire.regionDomicile", b.regionDomicile(), bareme.valeur("region.code")));
        exiger(e, "AIF-E10", ou(
                toutes(neContientAucun("formation.formacodes", f.formacodes(), bareme.valeur("aif.formacodesReserves").codes()),
                        Donnees.certifinfoHors(f, bareme.valeur("aif.certifinfosReserves"))),
                toutes(vrai("dossier.promesseEmbauche", pieces.promesseEmbauche()),
                        egal("formation.regionFormation", f.regionFormation(), bareme.valeur("region.code")))));
        exiger(e, "AIF-E11", si(vrai("formation.aDistance", f.aDistance()),
                auMoins("formation.heuresCentre", f.heuresCentre(), bareme.valeur("aif.heuresADistanceMinimum"))));
        exiger(e, "AIF-E12", faux("formation.creationEntreprise", f.creationEntreprise()));
        exiger(e, "AIF-E13", faux("formation.placeCollectiveDisponible", f.placeCollectiveDisponible()));
        exiger(e, "AIF-E15", vrai("formation.publieeCarif", f.publieeCarif()));
        exiger(e, "AIF-E16", s.delai("AIF", bareme.valeur("aif.delaiJours")));
    }

    private void convention(Examen aif, Examen cif, Bareme bareme) {
        Issue convention = Donnees.actif(bareme.valeur("convention.fongecif_pe.active"));
        exiger(aif, "AIF-E14", ou(convention, non(cif.eligibilite(), "CIF-CDD mobilisable, convention inactive", "CIF-CDD non mobilisable, ou convention active")));
        if (convention.estRemplie() && cif.estEligible()) {
            aif.nePaieQuAvec(regles.get("AIF-E14"), Dispositif.CIF_CDD);
        }
    }

    private Map<Dispositif, Droits> droits(Map<Dispositif, Examen> examens, Bareme bareme, Demande d) {
        Map<Dispositif, Droits> tous = new EnumMap<>(Dispositif.class);
        examens.forEach((dispositif, examen) -> {
            if (examen.estEligible()) {
                Droits droits = new Droits(examen, catalogue);
                tous.put(dispositif, droits);
                switch (dispositif) {
                    case CIF_CDD -> {
                        Conges.plafondsDeConge(droits, regles.get("CIFCDD-M1"), bareme, "opacif." + d.parcours().opacif(), d.formation());
                        droits.payer(regles.get("CIFCDD-M3"), Rubrique.TR, Termes.plafond(bareme.valeur("cif.annexes.TR")));
                        droits.payer(regles.get("CIFCDD-M3"), Rubrique.HE, Termes.plafond(bareme.valeur("cif.annexes.HE")));
                    }
                    case CPF_DE -> {
                        BigDecimal heures = Donnees.heuresCpf(d.beneficiaire(), d.formation());
                        Valeur taux = bareme.valeur("cpf.de.tauxHoraire");
                        droits.citer(regles.get("CPFDE-M1"));
                        droits.citer(regles.get("CPFDE-M2"));
                        if (examens.get(Dispositif.CIF_CDD).estEligible()) {
                            droits.citer(regles.get("CIFCDD-C1"));
                        }
                        droits.heuresCpf(heures);
                        droits.payer(regles.get("CPFDE-M3"), Rubrique.CP, Termes.heuresAuPrix(heures, taux.decimal(),
                                d.formation().prixHt(), d.formation().heuresCentre(), taux));
                    }
                    default -> droits.payer(regles.get("AIF-M2"), Rubrique.CP, Termes.reste());
                }
            }
        });
        return tous;
    }

    private static List<Dispositif> ordre(Demande d, Bareme bareme) {
        List<Dispositif> ordre = new ArrayList<>();
        for (String nom : bareme.valeur("ordre." + d.beneficiaire().statut().name()).codes()) {
            ordre.add(Dispositif.valueOf(nom));
        }
        for (Dispositif dispositif : Dispositif.values()) {
            if (!ordre.contains(dispositif)) {
                ordre.add(dispositif);
            }
        }
        return ordre;
    }
}
