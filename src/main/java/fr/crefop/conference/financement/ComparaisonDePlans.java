package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.Rubrique;
import com.fasterxml.jackson.annotation.JsonInclude;
import fr.crefop.conference.dossier.DemandeDeComparaison;
import fr.crefop.conference.financement.PlanDeFinancement.Contribution;
import fr.crefop.conference.socle.Montant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Several plans of one demande side by side: schema ComparaisonDePlans of the served description.
 *
 * @param variantes in the order they were sent
 * @param differences only what is not the same in all of them; amounts and gaps in the order of the variants
 */
public record ComparaisonDePlans(List<Variante> variantes, List<Difference> differences) {

    public record Variante(String nom, PlanDeFinancement plan) {}

    public enum Objet { CONTRIBUTION, REMUNERATION, RESTE }

    /**
     * @param dispositif of a contribution, or name of an income (AREF, RFPE…), else null
     * @param rubrique of a contribution, else null
     * @param montants zero where the plan has no such line
     * @param ecarts to the first variant, so the first is always zero
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Difference(Objet objet, String dispositif, Rubrique rubrique, List<Montant> montants, List<Montant> ecarts) {}

    public static ComparaisonDePlans de(DemandeDeComparaison demande, Simulateur simulateur) {
        return de(demande.variantes().stream().map(v -> new Variante(v.nom(), simulateur.simuler(v.demande()))).toList());
    }

    /** Plans already computed. */
    public static ComparaisonDePlans de(List<Variante> variantes) {
        List<Difference> differences = new ArrayList<>();
        Map<String, Contribution> lignes = new LinkedHashMap<>();
        variantes.forEach(v -> v.plan().contributions().forEach(c -> lignes.putIfAbsent(c.dispositif() + " " + c.rubrique(), c)));
        lignes.values().forEach(ligne -> noter(differences, Objet.CONTRIBUTION, ligne.dispositif().code(), ligne.rubrique(), variantes,
                plan -> verse(plan, ligne)));
        // One line for each kind of income: who pays matters as much as how much.
        variantes.stream().map(v -> v.plan().remuneration()).filter(r -> r != null).map(r -> r.dispositif()).distinct().forEach(nom ->
                noter(differences, Objet.REMUNERATION, nom, null, variantes, plan -> plan.remuneration() == null
                        || !plan.remuneration().dispositif().equals(nom) ? Montant.ZERO : plan.remuneration().total()));
        noter(differences, Objet.RESTE, null, null, variantes, PlanDeFinancement::resteAFinancer);
        return new ComparaisonDePlans(List.copyOf(variantes), List.copyOf(differences));
    }

    private static Montant verse(PlanDeFinancement plan, Contribution ligne) {
        return Montant.somme(plan.contributions().stream()
                .filter(c -> c.dispositif() == ligne.dispositif() && c.rubrique() == ligne.rubrique()).map(Contribution::montant));
    }

    private static void noter(List<Difference> differences, Objet objet, String dispositif, Rubrique rubrique,
            List<Variante> variantes, Function<PlanDeFinancement, Montant> montant) {
        List<Montant> montants = variantes.stream().map(Variante::plan).map(montant).toList();
        if (montants.stream().distinct().count() > 1) {
            differences.add(new Difference(objet, dispositif, rubrique, montants,
                    montants.stream().map(m -> m.moins(montants.get(0))).toList()));
        }
    }
}
