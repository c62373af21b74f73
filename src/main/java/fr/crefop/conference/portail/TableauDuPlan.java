package fr.crefop.conference.portail;

import fr.crefop.conference.cadre.Financeurs;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDeFinancement.Contribution;
import fr.crefop.conference.financement.PlanDeFinancement.LigneDeRubrique;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.portail.DossierVue.AutresVue;
import fr.crefop.conference.portail.DossierVue.LigneVue;
import fr.crefop.conference.portail.DossierVue.PropositionVue;
import fr.crefop.conference.socle.Montant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A plan as a table: a row per funder, a column per cost heading, then what it costs, what is paid and what is left.
 * The same shape shows the computed plan and the working group's proposal.
 */
public record TableauDuPlan(List<Colonne> colonnes, List<Rang> rangs, Montant cout, Montant finance, Montant reste) {

    private static final String LES_AUTRES = "Les autres financeurs";

    public record Colonne(Rubrique rubrique, Montant cout, Montant finance, Montant reste) {}

    /**
     * @param montants one per column, null where the funder pays nothing
     * @param derogation true when one of its amounts goes beyond its usual rules
     * @param dotation true when the working group has it bring one of them
     * @param sousReserve true when a commission has still to decide of one of them
     * @param teinte number of its colour in the bar
     */
    public record Rang(String financeur, String dispositifs, List<Montant> montants, Montant total, boolean derogation, boolean dotation, int teinte,
            boolean sousReserve) {}

    public static TableauDuPlan de(PlanDeFinancement plan) {
        List<LigneVue> lignes = plan.contributions().stream()
                .map(c -> new LigneVue(c.financeur(), c.dispositif(), c.rubrique(), c.montant(), null)).toList();
        return monter(plan.rubriques(), lignes, plan.rubriques().stream()
                .map(r -> new AutresVue(r.rubrique(), r.finance().moins(somme(lignes, r.rubrique())))).toList(),
                plan.contributions().stream().filter(c -> c.sousReserve() != null).map(Contribution::financeur).collect(Collectors.toSet()));
    }

    public static TableauDuPlan de(PropositionVue proposition, PlanDeFinancement plan) {
        return monter(plan.rubriques(), proposition.lignes(), proposition.autres(), Set.of());
    }

    /** @param autres what those pay whose lines are not shown to who reads */
    private static TableauDuPlan monter(List<LigneDeRubrique> rubriques, List<LigneVue> lignes, List<AutresVue> autres, Set<String> enAttente) {
        List<Colonne> colonnes = rubriques.stream()
                .filter(r -> r.cout().estPositif() || lignes.stream().anyMatch(l -> l.rubrique() == r.rubrique()))
                .map(r -> colonne(r, lignes, autres)).toList();
        Map<String, List<LigneVue>> parFinanceur = lignes.stream()
                .collect(Collectors.groupingBy(LigneVue::financeur, LinkedHashMap::new, Collectors.toList()));
        List<String> financeurs = List.copyOf(parFinanceur.keySet());
        List<Rang> rangs = new ArrayList<>(financeurs.stream()
                .map(f -> rang(f, parFinanceur.get(f), colonnes, BarreDuPlan.teinte(financeurs.indexOf(f)), enAttente.contains(f))).toList());
        if (autres.stream().anyMatch(a -> a.montant().estPositif())) {
            rangs.add(new Rang(LES_AUTRES, "", colonnes.stream().map(c -> desAutres(autres, c.rubrique())).map(m -> m.estNul() ? null : m).toList(),
                    Montant.somme(autres.stream().map(AutresVue::montant)), false, false, BarreDuPlan.teinte(financeurs.size()), false));
        }
        return new TableauDuPlan(colonnes, rangs,
                Montant.somme(colonnes.stream().map(Colonne::cout)),
                Montant.somme(rangs.stream().map(Rang::total)),
                Montant.somme(colonnes.stream().map(Colonne::reste)));
    }

    private static Montant desAutres(List<AutresVue> autres, Rubrique rubrique) {
        return Montant.somme(autres.stream().filter(a -> a.rubrique() == rubrique).map(AutresVue::montant));
    }

    private static Colonne colonne(LigneDeRubrique rubrique, List<LigneVue> lignes, List<AutresVue> autres) {
        Montant finance = somme(lignes, rubrique.rubrique()).plus(desAutres(autres, rubrique.rubrique()));
        return new Colonne(rubrique.rubrique(), rubrique.cout(), finance, rubrique.cout().moins(finance));
    }

    private static Rang rang(String financeur, List<LigneVue> lignes, List<Colonne> colonnes, int teinte, boolean sousReserve) {
        return new Rang(Financeurs.libelle(financeur),
                lignes.stream().map(l -> l.dispositif().libelle()).distinct().collect(Collectors.joining(", ")),
                colonnes.stream().map(c -> somme(lignes, c.rubrique())).map(m -> m.estNul() ? null : m).toList(),
                Montant.somme(lignes.stream().map(LigneVue::montant)),
                lignes.stream().anyMatch(l -> l.derogation() != null && !l.derogation().isBlank()), lignes.stream().anyMatch(LigneVue::dotation), teinte, sousReserve);
    }

    private static Montant somme(List<LigneVue> lignes, Rubrique rubrique) {
        return Montant.somme(lignes.stream().filter(l -> l.rubrique() == rubrique).map(LigneVue::montant));
    }
}
