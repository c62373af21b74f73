package fr.crefop.conference.pilotage;

import fr.crefop.conference.pilotage.Indicateur.Ligne;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Which figures may be shown to somebody who is not to find fewer than {@value #SEUIL} cases, neither in one of them nor by taking one
 * from another (docs/adr/0045). A line is shown for every value of a partition, or for none; a partition stands alone, by one datum.
 */
final class SecretStatistique {

    static final int SEUIL = 5;

    /** A figure of ENSEMBLE of one year, or of one quarter, is one of the partition by years, or by quarters. */
    record Case(Decoupage decoupage, String valeur, Periode periode, Indicateur indicateur, String code, int dossiers) {

        Ligne ligne() {
            return new Ligne(indicateur, code);
        }
    }

    /** Of all figures, those of one partition. @param colonne of the partition in which a figure stands */
    private record Decoupe(Predicate<Case> siennes, Function<Case, String> colonne) {

        static Decoupe par(Decoupage decoupage) {
            return new Decoupe(c -> c.decoupage() == decoupage && c.periode().equals(Periode.TOUTES), Case::valeur);
        }

        Partition de(List<Case> cases) {
            return new Partition(cases.stream().filter(siennes).toList(), colonne);
        }
    }

    private static final Ligne RECU = new Ligne(Indicateur.DOSSIER, "RECU");
    private static final Decoupe TOUT = Decoupe.par(Decoupage.ENSEMBLE);
    private static final Decoupe ANNEES = new Decoupe(c -> c.decoupage() == Decoupage.ENSEMBLE && c.periode().estUneAnnee(), c -> c.periode().code());
    private static final Decoupe TRIMESTRES = new Decoupe(c -> c.decoupage() == Decoupage.ENSEMBLE && c.periode().estUnTrimestre(), c -> c.periode().code());
    private static final Decoupe REGIMES_ET_ANNEES = new Decoupe(c -> c.decoupage() == Decoupage.REGIME && c.periode().estUneAnnee(),
            c -> c.valeur() + " " + c.periode().code());

    private final List<Case> toutes;
    private final List<Case> visibles = new ArrayList<>();

    SecretStatistique(List<Case> toutes) {
        this.toutes = toutes;
    }

    List<Case> visibles() {
        visibles.clear();
        Partition tous = TOUT.de(toutes);
        Set<Ligne> lignes = lignes(List.of(tous), tous.lignes());
        montrer(TOUT, lignes, Set.of(""));
        decouper(Decoupe.par(Decoupage.STATUT), lignes, new Partition());
        parTerritoire(lignes);
        Partition annees = ANNEES.de(toutes);
        Set<String> anneesMontrees = colonnes(annees);
        Set<Ligne> parAnnee = decouper(ANNEES, lignes, new Partition());
        // A year has nearly always one régime: what is between the two is looked at as well.
        Set<Ligne> parRegime = decouper(Decoupe.par(Decoupage.REGIME), lignes, REGIMES_ET_ANNEES.de(toutes));
        parTrimestre(anneesMontrees, parAnnee, parRegime);
        return List.copyOf(visibles);
    }

    /**
     * A région and its départements contain each other: what is hidden of those of one is nobody or enough, as its own figure is known, and no
     * line is shown of them that is not shown of régions.
     */
    private void parTerritoire(Set<Ligne> duTout) {
        Decoupe parRegion = Decoupe.par(Decoupage.REGION);
        Set<String> regions = colonnes(parRegion.de(toutes));
        Set<Ligne> lignes = decouper(parRegion, duTout, new Partition());
        Decoupe parDepartement = Decoupe.par(Decoupage.DEPARTEMENT);
        Partition departements = parDepartement.de(toutes);
        Set<String> montres = new LinkedHashSet<>();
        regions.forEach(region -> montres.addAll(colonnes(departements.parmi(colonne -> avant(colonne, '/').equals(region)))));
        Partition regroupee = departements.regrouper(montres, colonne -> regions.contains(avant(colonne, '/')) ? avant(colonne, '/') : "");
        montrer(parDepartement, lignes(List.of(regroupee), lignes), montres);
    }

    /**
     * A year and its quarters contain each other as well, and a quarter has nearly always one régime: what lies between a régime that is shown and a
     * quarter, or those of a year that are hidden, is nobody or enough.
     */
    private void parTrimestre(Set<String> anneesMontrees, Set<Ligne> parAnnee, Set<Ligne> parRegime) {
        Partition trimestres = TRIMESTRES.de(toutes);
        List<Case> entreLesDeux = toutes.stream().filter(c -> c.decoupage() == Decoupage.REGIME && c.periode().estUnTrimestre() && parRegime.contains(c.ligne())).toList();
        Set<String> regimesMontres = colonnes(Decoupe.par(Decoupage.REGIME).de(toutes));
        Map<String, List<Case>> deChacun = entreLesDeux.stream().collect(Collectors.groupingBy(c -> regimesMontres.contains(c.valeur()) ? c.valeur() : ""));
        List<Partition> desRegimes = deChacun.values().stream().map(cases -> new Partition(cases, c -> c.periode().code())).toList();
        Set<String> montres = new LinkedHashSet<>();
        anneesMontrees.forEach(annee -> montres.addAll(colonnes(trimestres.parmi(colonne -> avant(colonne, '-').equals(annee)), desRegimes)));
        UnaryOperator<String> groupe = colonne -> anneesMontrees.contains(avant(colonne, '-')) ? avant(colonne, '-') : "";
        List<Partition> partitions = new ArrayList<>(List.of(trimestres.regrouper(montres, groupe)));
        desRegimes.forEach(duRegime -> partitions.add(duRegime.regrouper(montres, groupe)));
        montrer(TRIMESTRES, lignes(partitions, parAnnee), montres);
    }

    private static String avant(String colonne, char separateur) {
        return colonne.substring(0, colonne.indexOf(separateur));
    }

    /** @param croisees finer columns, each a part of one, that must pass as well. @return the lines that are shown */
    private Set<Ligne> decouper(Decoupe decoupe, Set<Ligne> duTout, Partition croisees) {
        Partition partition = decoupe.de(toutes);
        Set<String> montrees = colonnes(partition);
        Set<Ligne> lignes = lignes(List.of(partition.regrouper(montrees), croisees), duTout);
        montrer(decoupe, lignes, montrees);
        return lignes;
    }

    private static Set<String> colonnes(Partition partition) {
        return colonnes(partition, List.of());
    }

    /** The values that have enough cases; those that have not are enough together, since their sum is known. So are their parts in each of the others. */
    private static Set<String> colonnes(Partition partition, List<Partition> parts) {
        Predicate<Collection<String>> permises = ensemble -> permis(recus(partition, ensemble)) && parts.stream().allMatch(part -> permis(recus(part, ensemble)));
        Predicate<String> seule = colonne -> partition.nombre(RECU, colonne) >= SEUIL && permises.test(List.of(colonne));
        List<String> parTaille = partition.colonnes().stream().sorted(Comparator.comparing(seule::test)
                .thenComparingInt(c -> partition.nombre(RECU, c)).thenComparing(c -> c)).toList();
        int cachees = 0;
        while (cachees < parTaille.size() && !(seule.test(parTaille.get(cachees)) && permises.test(parTaille.subList(0, cachees)))) {
            cachees++;
        }
        return new LinkedHashSet<>(parTaille.subList(cachees, parTaille.size()));
    }

    private static int recus(Partition partition, Collection<String> colonnes) {
        return colonnes.stream().mapToInt(colonne -> partition.nombre(RECU, colonne)).sum();
    }

    /** Of these, the lines that hide nobody in any of the partitions, from the root on: a line is shown only where its parent is. */
    private static Set<Ligne> lignes(List<Partition> partitions, Set<Ligne> candidates) {
        Set<Ligne> montrees = new LinkedHashSet<>();
        if (candidates.contains(RECU) && partitions.stream().allMatch(p -> p.chacune(c -> permis(p.nombre(RECU, c))))) {
            montrees.add(RECU);
        }
        for (Indicateur indicateur : Indicateur.values()) {
            Map<Ligne, List<Ligne>> soeurs = partitions.get(0).lignes().stream().filter(l -> l.indicateur() == indicateur && l.indicateur() != Indicateur.DOSSIER)
                    .collect(Collectors.groupingBy(l -> indicateur.parent(l.code()), LinkedHashMap::new, Collectors.toList()));
            soeurs.forEach((parent, groupe) -> {
                if (montrees.contains(parent)) {
                    montrees.addAll(soeurs(partitions, parent, groupe, candidates));
                }
            });
        }
        return montrees;
    }

    private static Set<Ligne> soeurs(List<Partition> partitions, Ligne parent, List<Ligne> groupe, Set<Ligne> candidates) {
        Indicateur indicateur = groupe.get(0).indicateur();
        List<Ligne> montrees = groupe.stream().filter(candidates::contains)
                .filter(l -> partitions.stream().allMatch(p -> p.chacune(c -> permis(p.nombre(l, c))
                        && (indicateur.estExclusif() || permis(p.nombre(parent, c) - p.nombre(l, c))))))
                .sorted(Comparator.comparingInt((Ligne l) -> partitions.get(0).total(l)).thenComparing(Ligne::code)).collect(Collectors.toCollection(ArrayList::new));
        // What is hidden is known together: it is enough together too, else the smallest of the others is hidden with it.
        while (!montrees.isEmpty() && !partitions.stream().allMatch(p -> p.chacune(c -> resteCache(indicateur, p, c, parent, groupe, montrees)))) {
            montrees.remove(0);
        }
        return new LinkedHashSet<>(montrees);
    }

    private static boolean resteCache(Indicateur indicateur, Partition p, String colonne, Ligne parent, List<Ligne> groupe, List<Ligne> montrees) {
        if (indicateur.estExclusif()) {
            return permis(p.nombre(parent, colonne) - montrees.stream().mapToInt(l -> p.nombre(l, colonne)).sum());
        }
        // One case may be in several lines: the euros that are left are of enough cases when one hidden line has enough of them.
        return !indicateur.partageDesEuros() || permis(groupe.stream().filter(l -> !montrees.contains(l)).mapToInt(l -> p.nombre(l, colonne)).max().orElse(0));
    }

    private void montrer(Decoupe decoupe, Set<Ligne> lignes, Set<String> colonnes) {
        toutes.stream().filter(c -> decoupe.siennes().test(c) && lignes.contains(c.ligne()) && colonnes.contains(decoupe.colonne().apply(c))).forEach(visibles::add);
    }

    /** Nobody, or enough. */
    static boolean permis(int dossiers) {
        return dossiers == 0 || dossiers >= SEUIL;
    }
}
