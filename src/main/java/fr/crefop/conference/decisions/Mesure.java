package fr.crefop.conference.decisions;

import fr.crefop.conference.decisions.FeuilleDuPlan.Ligne;
import fr.crefop.conference.socle.Montant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Cuts what no page can hold. Figures are never cut, nor who the person is, who follows them or what they learn: only
 * sentences, and only very long ones.
 */
final class Mesure {

    private static final int PHRASE = 140;
    /** A name, a telephone and a long address. */
    private static final int CONTACT = 300;
    private static final int ETAPES = 5;
    private static final int ACTES = 8;

    private Mesure() {}

    static FeuilleDuPlan ajuster(FeuilleDuPlan f) {
        return new FeuilleDuPlan(f.numero(), f.personne(), f.structure(), f.region(), f.formation(), f.lignes(), f.remuneration(),
                f.siennes(), f.reste(), f.decision(),
                f.prochainesEtapes().stream().limit(ETAPES).map(etape -> couper(etape, PHRASE)).toList(),
                couper(f.contact(), CONTACT), f.provisoire(), f.actes().stream().limit(ACTES).toList());
    }

    static FeuilleDuPlan grouperParFinanceur(FeuilleDuPlan f) {
        Map<String, List<Ligne>> parFinanceur = f.lignes().stream()
                .collect(Collectors.groupingBy(Ligne::financeur, LinkedHashMap::new, Collectors.toList()));
        List<Ligne> lignes = parFinanceur.entrySet().stream().map(e -> grouper(e.getKey(), e.getValue())).toList();
        return new FeuilleDuPlan(f.numero(), f.personne(), f.structure(), f.region(), f.formation(), lignes, f.remuneration(),
                f.siennes(), f.reste(), f.decision(), f.prochainesEtapes(), f.contact(), f.provisoire(), f.actes());
    }

    private static Ligne grouper(String financeur, List<Ligne> lignes) {
        return new Ligne(financeur, unSeul(lignes.stream().map(Ligne::dispositif).distinct().toList(), "Plusieurs aides"),
                unSeul(lignes.stream().map(Ligne::rubrique).distinct().toList(), "Plusieurs dépenses"),
                Montant.somme(lignes.stream().map(Ligne::montant)),
                lignes.stream().allMatch(Ligne::engage), lignes.stream().anyMatch(Ligne::derogation),
                lignes.stream().map(Ligne::reserve).filter(Objects::nonNull).findFirst().orElse(null), lignes.stream().anyMatch(Ligne::dotation));
    }

    private static String unSeul(List<String> valeurs, String sinon) {
        return valeurs.size() == 1 ? valeurs.get(0) : sinon;
    }

    private static String couper(String texte, int longueur) {
        return texte == null || texte.codePointCount(0, texte.length()) <= longueur ? texte
                : texte.substring(0, texte.offsetByCodePoints(0, longueur - 1)).strip() + "…";
    }
}
