package fr.crefop.conference.portail;

import fr.crefop.conference.financement.ComparaisonDePlans;
import fr.crefop.conference.financement.ComparaisonDePlans.Difference;
import fr.crefop.conference.financement.ComparaisonDePlans.Variante;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Financeurs;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.Suppositions;
import fr.crefop.conference.financement.PlanDeFinancement.Contribution;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.travaux.Scenario;
import fr.crefop.conference.vocabulaire.Mots;
import java.time.LocalDate;
import java.util.List;

/** The scenarios of one round side by side: a row per funder, a column per scenario, then what changes line by line. */
public record TableauDesScenarios(int passage, int tour, List<Colonne> colonnes, List<Rang> rangs, List<Changement> changements) {

    /** @param suppose what it supposes otherwise than the rules, one entry each */
    public record Colonne(
            long id, String nom, boolean reference, boolean retenu, List<String> suppose, Montant finance, Montant reste) {}

    /** @param montants one per scenario, null where the funder pays nothing */
    public record Rang(String financeur, List<Montant> montants) {}

    /** @param ecarts to the first scenario, whose own is null; null where nothing changes */
    public record Changement(String ligne, List<Montant> montants, List<Montant> ecarts) {}

    /** @param debut of the training of their case */
    static TableauDesScenarios de(List<Scenario> scenarios, Suppositions suppositions, LocalDate debut) {
        List<PlanDeFinancement> plans = scenarios.stream().map(Scenario::plan).toList();
        List<Rang> rangs = plans.stream().flatMap(p -> p.contributions().stream()).map(Contribution::financeur).distinct()
                .map(f -> new Rang(Financeurs.libelle(f), plans.stream().map(p -> paye(p, f)).toList())).toList();
        ComparaisonDePlans comparaison = ComparaisonDePlans.de(
                scenarios.stream().map(s -> new Variante(s.nom(), s.plan())).toList());
        return new TableauDesScenarios(scenarios.get(0).passage(), scenarios.get(0).tour(),
                scenarios.stream().map(s -> colonne(s, suppositions, debut)).toList(), rangs,
                comparaison.differences().stream().map(d -> changement(d, debut)).toList());
    }

    private static Colonne colonne(Scenario scenario, Suppositions suppositions, LocalDate debut) {
        return new Colonne(scenario.id(), scenario.nom(), scenario.reference(), scenario.retenu(),
                suppositions.enFrancais(scenario.hypotheses(), debut),
                Montant.somme(scenario.plan().contributions().stream().map(Contribution::montant)),
                scenario.plan().resteAFinancer());
    }

    private static Montant paye(PlanDeFinancement plan, String financeur) {
        Montant somme = Montant.somme(plan.contributions().stream().filter(c -> c.financeur().equals(financeur))
                .map(Contribution::montant));
        return somme.estNul() ? null : somme;
    }

    private static Changement changement(Difference difference, LocalDate debut) {
        String ligne = switch (difference.objet()) {
            case CONTRIBUTION -> Dispositif.de(difference.dispositif()).libelle() + ", "
                    + difference.rubrique().libelle().toLowerCase();
            case REMUNERATION -> "Revenu : " + Mots.revenu(difference.dispositif(), debut);
            case RESTE -> "Reste à financer";
        };
        return new Changement(ligne, difference.montants(),
                difference.ecarts().stream().map(e -> e.estNul() ? null : e).toList());
    }
}
