package fr.crefop.conference.portail.saisie;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.dossier.Donnee;
import fr.crefop.conference.dossier.Periode;
import fr.crefop.conference.dossier.TypeDeDonnee;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDeFinancement.StatutEcarte;
import fr.crefop.conference.financement.SimulateurParRegles;
import fr.crefop.conference.financement.filet.Retouches;
import fr.crefop.conference.financement.proprietes.ValeursPossibles;
import fr.crefop.conference.socle.FichiersDuProgramme;
import fr.crefop.conference.socle.RefusMetier;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Demandes of persons of one status, drawn around the shared cases of a régime, and what their plans conclude and ask. */
final class PlansTires {

    private static final int POUR_SAVOIR_QUI_PAIE = 150;
    private static final int CHANGEMENTS = 14;
    /** Few enough for the demande to be admitted, and to find again which one it was. */
    private static final int ENSEMBLE = 8;
    private static final int SEULE = 5;
    /** In each time that the rules tell apart. */
    static final List<LocalDate> PREMIERS_JOURS = Stream.of("2015-06-01", "2018-06-04", "2019-06-03", "2020-03-02", "2022-05-02", "2023-06-05", "2024-03-04",
            "2024-09-02", "2026-09-07").map(LocalDate::parse).toList();
    private static final Set<String> FIXES = Set.of(Declaration.STATUT, Declaration.DEBUT);
    private static final SimulateurParRegles SIMULATEUR = (SimulateurParRegles) Atelier.SIMULATEUR;

    private final String statut;
    private final List<LocalDate> jours;
    private final SplittableRandom hasard = new SplittableRandom(2019);
    private final ValeursPossibles valeurs = new ValeursPossibles(hasard);
    private final List<JsonNode> cas;
    private final List<Donnee> donnees;
    /** The dispositifs that such a person may have: one of these plans has it, or waits for a datum to tell. */
    private final Set<Dispositif> atteints = new TreeSet<>();

    PlansTires(Regime regime, String statut) {
        this.statut = statut;
        this.jours = PREMIERS_JOURS.stream().filter(regime::contient).toList();
        this.cas = FichiersDuProgramme.lire("classpath*:" + regime.dossier() + "/cas/*.json").values().stream().map(PlansTires::demande).toList();
        this.donnees = donnees(regime);
        Stream.generate(this::tirer).limit(POUR_SAVOIR_QUI_PAIE).map(d -> plan(d, false)).filter(plan -> plan != null).forEach(plan -> {
            atteints.addAll(plan.contributeurs());
            plan.ecartes().stream().filter(e -> e.statut() == StatutEcarte.A_CONFIRMER).forEach(e -> atteints.add(e.dispositif()));
        });
    }

    /** Those of the trainings of that régime. */
    static List<Donnee> donnees(Regime regime) {
        Periode jours = new Periode(regime.debut(), regime.fin());
        return Declaration.deLaDemande().donnees().stream().filter(d -> d.type() != TypeDeDonnee.HYPOTHESES && d.periode().touche(jours)).toList();
    }

    private static JsonNode demande(String texte) {
        try {
            return Atelier.JSON.readTree(texte).get("demande");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    ObjectNode tirer() {
        ObjectNode demande = valeurs.un(cas).deepCopy();
        demande.remove("hypotheses");
        Atelier.poser(demande, Declaration.STATUT, Atelier.JSON.valueToTree(statut));
        if (hasard.nextBoolean()) {
            Retouches.deplacer(demande, valeurs.un(jours));
        }
        for (int i = hasard.nextInt(CHANGEMENTS); i > 0; i--) {
            Donnee donnee = valeurs.un(donnees);
            if (!FIXES.contains(donnee.chemin())) {
                valeurs.changer(demande, donnee);
            }
        }
        return demande;
    }

    /** Whether one of so many plans, changed in that datum alone, tells something else of what the person may have. */
    boolean change(Donnee donnee, int essais, boolean avecConseils) {
        return Stream.generate(this::tirer).limit(essais).anyMatch(demande -> change(demande, List.of(donnee), avecConseils));
    }

    /** Those that change something in one of so many plans: some are changed at once, and each alone where that tells something else. */
    Set<String> quiChangent(List<Donnee> donnees, int essais, boolean avecConseils) {
        Set<String> coupables = new TreeSet<>();
        for (int i = 0; i < essais; i++) {
            ObjectNode demande = tirer();
            List<Donnee> ensemble = Stream.generate(() -> valeurs.un(donnees)).limit(ENSEMBLE).distinct().toList();
            if (change(demande, ensemble, avecConseils)) {
                ensemble.stream().filter(donnee -> IntStream.range(0, SEULE).anyMatch(n -> change(demande, List.of(donnee), avecConseils)))
                        .forEach(donnee -> coupables.add(donnee.chemin()));
            }
        }
        return coupables;
    }

    private boolean change(ObjectNode demande, List<Donnee> donnees, boolean avecConseils) {
        ObjectNode autre = demande.deepCopy();
        donnees.forEach(donnee -> valeurs.changer(autre, donnee));
        PlanDeFinancement avant = autre.equals(demande) ? null : plan(demande, avecConseils);
        PlanDeFinancement apres = avant == null ? null : plan(autre, avecConseils);
        return apres != null && !conclusions(avant).equals(conclusions(apres));
    }

    /** Data that so many plans ask for: a dispositif that may be had waits for them, or a conseil names them. */
    Set<String> demandees(int plans, boolean avecConseils) {
        Set<String> demandees = new TreeSet<>();
        Stream.generate(this::tirer).limit(plans).map(d -> plan(d, avecConseils)).filter(plan -> plan != null).forEach(plan -> {
            plan.ecartes().stream().filter(e -> atteints.contains(e.dispositif())).flatMap(e -> e.motifs().stream())
                    .filter(motif -> motif.donneeManquante() != null).forEach(motif -> demandees.addAll(List.of(motif.donneeManquante().split(", "))));
            plan.conseils().stream().filter(conseil -> conseil.champ() != null).forEach(conseil -> demandees.add(conseil.champ()));
        });
        return demandees;
    }

    private String conclusions(PlanDeFinancement plan) {
        return String.join(" | ", String.valueOf(plan.contributions()), String.valueOf(plan.remuneration()), String.valueOf(plan.apportPersonnel()),
                plan.echeances().toString(), plan.rubriques().toString(), plan.conseils().toString(),
                plan.ecartes().stream().filter(e -> atteints.contains(e.dispositif())).toList().toString());
    }

    /** Null for what a client would be refused. */
    private static PlanDeFinancement plan(ObjectNode demande, boolean avecConseils) {
        try {
            var lue = Atelier.LECTEUR.lire(demande);
            return avecConseils ? SIMULATEUR.simuler(lue) : SIMULATEUR.simulerSansConseils(lue);
        } catch (RefusMetier refus) {
            return null;
        }
    }
}
