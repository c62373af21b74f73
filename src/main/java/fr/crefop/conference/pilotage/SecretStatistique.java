package fr.crefop.conference.pilotage;

import fr.crefop.conference.pilotage.Indicateur.Ligne;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which figures may be shown to somebody who is not to find fewer than {@value #SEUIL} cases, neither in one of them nor by taking one
 * from another (docs/adr/0045). A line is shown for every value of a partition, or for none; a partition stands alone, by one datum.
 */
final class SecretStatistique {

    static final int SEUIL = 5;

    /** @param annee 0 for all; a figure of ENSEMBLE of one year is one of the partition by years */
    record Case(Decoupage decoupage, String valeur, int annee, Indicateur indicateur, String code, int dossiers) {

        Ligne ligne() {
            return new Ligne(indicateur, code);
        }
    }

    private static final Ligne RECU = new Ligne(Indicateur.DOSSIER, "RECU");

    private final List<Case> toutes;
    private final Partition ensemble;

    SecretStatistique(List<Case> toutes) {
        this.toutes = toutes;
        this.ensemble = new Partition(toutes.stream().filter(c -> c.decoupage() == Decoupage.ENSEMBLE && c.annee() == 0).toList());
    }

    List<Case> visibles() {
        List<Case> visibles = new ArrayList<>();
        Set<Ligne> lignes = lignes(List.of(ensemble), ensemble.lignes());
        visibles.addAll(montrer(Decoupage.ENSEMBLE, false, lignes, Set.of("")));
        visibles.addAll(decouper(Decoupage.ENSEMBLE, true, lignes, List.of()));
        visibles.addAll(decouper(Decoupage.STATUT, false, lignes, List.of()));
        visibles.addAll(parTerritoire(lignes));
        // A year has nearly always one régime: what is between the two is looked at as well.
        visibles.addAll(decouper(Decoupage.REGIME, false, lignes, toutes.stream().filter(c -> c.decoupage() == Decoupage.REGIME && c.annee() != 0)
                .map(c -> new Case(c.decoupage(), c.valeur() + " " + c.annee(), 0, c.indicateur(), c.code(), c.dossiers())).toList()));
        return visibles;
    }

    /**
     * A région and its départements contain each other: what is hidden of those of one is nobody or enough, as its own figure is known, and no
     * line is shown of them that is not shown of régions.
     */
    private List<Case> parTerritoire(Set<Ligne> duTout) {
        Partition regions = sansAnnee(Decoupage.REGION);
        Set<String> regionsMontrees = colonnes(regions);
        Set<Ligne> parRegion = lignes(List.of(regions.regrouper(regionsMontrees)), duTout);
        List<Case> visibles = new ArrayList<>(montrer(Decoupage.REGION, false, parRegion, regionsMontrees));
        Partition departements = sansAnnee(Decoupage.DEPARTEMENT);
        Set<String> montres = new LinkedHashSet<>();
        regionsMontrees.forEach(region -> montres.addAll(colonnes(departements.parmi(colonne -> region(colonne).equals(region)))));
        Partition regroupee = departements.regrouper(montres, colonne -> regionsMontrees.contains(region(colonne)) ? region(colonne) : "");
        visibles.addAll(montrer(Decoupage.DEPARTEMENT, false, lignes(List.of(regroupee), parRegion), montres));
        return visibles;
    }

    private Partition sansAnnee(Decoupage decoupage) {
        return new Partition(toutes.stream().filter(c -> c.decoupage() == decoupage && c.annee() == 0).toList());
    }

    private static String region(String departement) {
        return departement.substring(0, departement.indexOf('/'));
    }

    /** @param croisees finer cells, each a part of one column, that must pass as well */
    private List<Case> decouper(Decoupage decoupage, boolean parAnnee, Set<Ligne> duTout, List<Case> croisees) {
        Partition partition = new Partition(toutes.stream().filter(c -> c.decoupage() == decoupage && (c.annee() != 0) == parAnnee)
                .map(c -> parAnnee ? new Case(decoupage, String.valueOf(c.annee()), 0, c.indicateur(), c.code(), c.dossiers()) : c).toList());
        Partition fine = new Partition(croisees);
        Set<String> montrees = colonnes(partition);
        return montrer(decoupage, parAnnee, lignes(List.of(partition.regrouper(montrees), fine), duTout), montrees);
    }

    /** The values that have enough cases; those that have not are enough together, since their sum is known. */
    private static Set<String> colonnes(Partition partition) {
        List<String> parTaille = partition.colonnes().stream().sorted(Comparator.comparingInt((String c) -> partition.nombre(RECU, c)).thenComparing(c -> c)).toList();
        Set<String> montrees = new LinkedHashSet<>(parTaille);
        int cachees = 0;
        for (String colonne : parTaille) {
            if (partition.nombre(RECU, colonne) >= SEUIL && permis(cachees)) {
                break;
            }
            montrees.remove(colonne);
            cachees += partition.nombre(RECU, colonne);
        }
        return montrees;
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

    private List<Case> montrer(Decoupage decoupage, boolean parAnnee, Set<Ligne> lignes, Set<String> colonnes) {
        return toutes.stream().filter(c -> c.decoupage() == decoupage && (c.annee() != 0) == parAnnee && lignes.contains(c.ligne())
                && colonnes.contains(parAnnee ? String.valueOf(c.annee()) : c.valeur())).toList();
    }

    /** Nobody, or enough. */
    static boolean permis(int dossiers) {
        return dossiers == 0 || dossiers >= SEUIL;
    }
}
