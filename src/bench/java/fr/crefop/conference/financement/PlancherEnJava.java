package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Fiche;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.DispositifEnJava.Lecture;
import fr.crefop.conference.financement.affectation.Affectation;
import fr.crefop.conference.financement.affectation.ChoixDuPlan;
import fr.crefop.conference.financement.affectation.Couts;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.bareme.Baremes;
import fr.crefop.conference.financement.bareme.BaremesDesRegimes;
import fr.crefop.conference.financement.bareme.Hypotheses;
import fr.crefop.conference.financement.moteur.Empreinte;
import fr.crefop.conference.financement.moteur.Evaluation;
import fr.crefop.conference.financement.redaction.Redaction;
import fr.crefop.conference.financement.regles.Avis;
import fr.crefop.conference.financement.regles.Cumuls;
import fr.crefop.conference.financement.regles.Droits;
import fr.crefop.conference.financement.regles.Echeancier;
import fr.crefop.conference.financement.regles.Examen;
import fr.crefop.conference.financement.regles.Issue;
import fr.crefop.conference.financement.regles.Paie;
import fr.crefop.conference.financement.regles.Periodes;
import fr.crefop.conference.financement.regles.Presomptions;
import fr.crefop.conference.financement.regles.Regle;
import fr.crefop.conference.financement.regles.Situation;
import java.util.Collections;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The floor of the benchmark in one régime: the same plan, from the same demande, by the same choice, sums and writing, but
 * the rules of a few dispositifs are plain Java, called one after the other. Every other dispositif is refused with one
 * reason. What a plan by rules costs above it is the price of the rule engine and of these other dispositifs.
 */
abstract class PlancherEnJava implements Simulateur {

    private static final Regle AILLEURS = new Regle("PLANCHER", "PLANCHER", "Dispositif hors du plancher", "banc d'essai");

    private final ReglesDuPlancher regles;
    private final List<DispositifEnJava> dispositifs;
    private final Regime regime;
    private final Empreinte empreinte;
    private final Baremes baremes;
    private final ControleDuBareme controle;

    /** @param dispositifs whose rules are in Java, each after those it depends on */
    PlancherEnJava(BaremesDesRegimes baremes, String regime, DispositifEnJava... dispositifs) {
        this.regime = Cadre.lu().regime(regime);
        this.dispositifs = List.of(dispositifs);
        this.baremes = baremes.de(this.regime, Cadre.lu().parDefaut());
        this.regles = new ReglesDuPlancher(this.regime, this.baremes);
        this.controle = new ControleDuBareme(baremes);
        this.empreinte = Atelier.REGLEMENTS.de(this.regime, Cadre.lu().parDefaut()).empreinte();
    }

    /** What this régime asks of every dispositif. */
    abstract void transverses(Examen examen, Lecture lecture);

    /** The only combinations that its dispositifs know. */
    abstract List<String> cumuls();

    /** Who pays the person during the training, by what the plan retained. */
    abstract void payer(Paie paie, Affectation plan, Lecture lecture);

    /** The last useful days, where the régime tells them. */
    void echeances(Echeancier echeancier, Map<Dispositif, Examen> examens, Affectation plan, Lecture lecture) {}

    @Override
    public PlanDeFinancement simuler(Demande demande) {
        if (!controle.controler(demande).isEmpty()) {
            throw new IllegalArgumentException("Le plancher ne calcule que des demandes admises");
        }
        Demande presumee = Presomptions.appliquer(demande);
        Situation situation = new Situation(presumee, regime);
        Bareme bareme = baremes.pour(presumee.formation().debut(), situation::depot)
                .avec(presumee.hypotheses().isEmpty() ? Map.of() : Hypotheses.lire(baremes, presumee.hypotheses()));
        Evaluation evaluation = evaluer(new Lecture(regles, presumee, situation, bareme));
        return Redaction.redigerSansConseils(regime.id(), empreinte.avec(Collections.emptySortedMap(), demande.hypotheses()), evaluation);
    }

    private Evaluation evaluer(Lecture l) {
        Map<Dispositif, Examen> examens = examiner(l);
        Map<Dispositif, Droits> droits = ouvrir(examens, l);
        Cumuls cumuls = new Cumuls(regime.cumuls().stream().filter(cumul -> cumuls().contains(cumul.nom())).toList(), regles.catalogue(), l.bareme());
        List<Dispositif> ordre = ordre(l);
        List<Droits> eligibles = ordre.stream().map(droits::get).filter(Objects::nonNull).toList();
        Affectation plan = new ChoixDuPlan(eligibles, new Couts(l.demande(), regime), cumuls).choisir();
        Paie paie = new Paie(regles.catalogue(), nom -> PayeurDuDispositif.code(regime.payeurs().get(nom), l.demande()));
        payer(paie, plan, l);
        Echeancier echeancier = new Echeancier(regles.catalogue(), l.situation().debut());
        echeances(echeancier, examens, plan, l);
        return new Evaluation(regime, l.demande(), l.situation(), l.bareme(), ordre, examens, droits, cumuls, plan, Periodes.de(paie, l.situation()), paie, new Avis(),
                echeancier, null);
    }

    private Map<Dispositif, Examen> examiner(Lecture l) {
        Map<Dispositif, Examen> examens = new TreeMap<>();
        for (Fiche fiche : regime.fiches().values()) {
            examens.put(fiche.dispositif(), new Examen(fiche, regles.catalogue(), null));
        }
        List<Dispositif> ailleurs = new ArrayList<>(regime.dispositifs());
        for (DispositifEnJava dispositif : dispositifs) {
            Examen examen = examens.get(dispositif.dispositif());
            dispositif.examiner(examen, l);
            transverses(examen, l);
            ailleurs.remove(dispositif.dispositif());
        }
        ailleurs.forEach(dispositif -> examens.get(dispositif).exiger(AILLEURS, Issue.refusee("non", "oui")));
        dispositifs.forEach(dispositif -> dispositif.lier(examens, l));
        return examens;
    }

    private Map<Dispositif, Droits> ouvrir(Map<Dispositif, Examen> examens, Lecture l) {
        Map<Dispositif, Droits> tous = new TreeMap<>();
        for (DispositifEnJava dispositif : dispositifs) {
            Examen examen = examens.get(dispositif.dispositif());
            if (examen.estEligible()) {
                Droits droits = new Droits(examen, regles.catalogue());
                dispositif.ouvrir(droits, l, examens);
                tous.put(dispositif.dispositif(), droits);
            }
        }
        return tous;
    }

    private List<Dispositif> ordre(Lecture l) {
        List<Dispositif> ordre = new ArrayList<>(regime.ordre().get(l.demande().beneficiaire().statut()));
        for (Dispositif dispositif : regime.dispositifs()) {
            if (!ordre.contains(dispositif)) {
                ordre.add(dispositif);
            }
        }
        return ordre;
    }
}
