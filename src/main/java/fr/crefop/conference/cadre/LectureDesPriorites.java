package fr.crefop.conference.cadre;

import fr.crefop.conference.cadre.Gouvernance.Marque;
import fr.crefop.conference.cadre.Priorites.Critere;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads rules/regions/&lt;code&gt;/priorites.yaml, beside the file of the region: that one is part of the fingerprint of every plan, these are of none. */
final class LectureDesPriorites {

    private static final Set<String> VERSION = Set.of("du", "source", "marque", "verifieLe", "points");
    private static final Set<String> CRITERE = Set.of("points", "mots", "donnee", "parmi", "auPlus", "moinsDe", "plan");
    private static final String COFINANCEMENT = "COFINANCEMENT";
    private static final int POINTS_AU_PLUS = 1_000;

    private LectureDesPriorites() {}

    static Map<String, List<Priorites>> lire() {
        Map<String, List<Priorites>> toutes = new TreeMap<>();
        LectureYaml.fichiersOuRien("classpath*:rules/regions/*/priorites.yaml").forEach((adresse, texte) ->
                lire(new Noeud(adresse.substring(adresse.lastIndexOf("rules/regions/")), texte)).forEach((financeur, versions) ->
                        toutes.computeIfAbsent(financeur, f -> new ArrayList<>()).addAll(versions)));
        toutes.values().forEach(versions -> versions.sort(Comparator.comparing(Priorites::du)));
        return toutes;
    }

    static Map<String, List<Priorites>> lire(Noeud fichier) {
        Noeud financeurs = fichier.seulement(Set.of("financeurs")).sous("financeurs");
        Map<String, List<Priorites>> lues = new TreeMap<>();
        financeurs.valeurs().keySet().forEach(code -> {
            List<Priorites> versions = financeurs.noeuds(code).stream().map(version -> version(code, version.seulement(VERSION))).toList();
            List<LocalDate> jours = versions.stream().map(Priorites::du).toList();
            if (jours.isEmpty() || !jours.stream().sorted().distinct().toList().equals(jours)) {
                throw financeurs.refus(code + " a une version au moins, de la plus ancienne à la plus récente");
            }
            lues.put(code, versions);
        });
        return lues;
    }

    private static Priorites version(String financeur, Noeud v) {
        List<Critere> criteres = v.noeuds("points").stream().map(c -> critere(c.seulement(CRITERE))).toList();
        if (criteres.isEmpty()) {
            throw v.refus("« points » a un critère au moins");
        }
        return new Priorites(financeur, v.jourRequis("du"), v.texte("source"), v.unDe(Marque.class, v.texte("marque")), v.jourRequis("verifieLe"), criteres);
    }

    private static Critere critere(Noeud c) {
        BigDecimal points = nombre(c, "points");
        if (points == null || points.signum() <= 0 || points.stripTrailingZeros().scale() > 0 || points.intValue() > POINTS_AU_PLUS) {
            throw c.refus("« points » attend un nombre entier de 1 à " + POINTS_AU_PLUS);
        }
        Critere critere = new Critere(points.intValueExact(), c.texte("mots"), c.texteOuNul("donnee"), c.liste("parmi"), nombre(c, "auPlus"), nombre(c, "moinsDe"),
                duPlan(c));
        long tests = Stream.of(!critere.parmi().isEmpty(), critere.auPlus() != null, critere.moinsDe() != null).filter(Boolean::booleanValue).count();
        if (tests != (critere.donnee() == null ? 0 : 1) || critere.cofinancement() && critere.donnee() != null) {
            throw c.refus(critere.donnee() == null ? "sans « donnee », rien n'est à comparer" : "une « donnee » se compare d'une façon : parmi, auPlus ou moinsDe");
        }
        return critere;
    }

    /** The one thing that a plan tells and no datum does. */
    private static boolean duPlan(Noeud c) {
        String plan = c.texteOuNul("plan");
        if (plan != null && !plan.equals(COFINANCEMENT)) {
            throw c.refus("« plan » attend " + COFINANCEMENT + ", pas « " + plan + " »");
        }
        return plan != null;
    }

    private static BigDecimal nombre(Noeud c, String cle) {
        String texte = c.texteOuNul(cle);
        try {
            return texte == null ? null : new BigDecimal(texte);
        } catch (NumberFormatException e) {
            throw c.refus("« " + cle + " » attend un nombre, pas « " + texte + " »");
        }
    }
}
