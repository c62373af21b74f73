package fr.crefop.conference.financement.redaction;

import fr.crefop.conference.dossier.Formation.CodeFinanceur;
import fr.crefop.conference.dossier.Formation.ListeCpf;
import fr.crefop.conference.dossier.Pieces.ContributionEmployeur;
import fr.crefop.conference.dossier.Pieces.ModeContribution;
import fr.crefop.conference.financement.moteur.Evaluation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Values tried where a datum is missing, the likeliest to open a right first; no plan that is handed out holds them. */
final class ValeursDEssai {

    private static final Set<String> PLUTOT_NON = Set.of("formation.vae", "formation.bilanDeCompetences", "formation.creationEntreprise",
            "formation.placeCollectiveDisponible", "formation.aDistance", "formation.surTempsDeTravail", "formation.clea",
            "formation.permisB", "parcours.artisanal");
    private static final Map<String, List<Object>> TEXTES = Map.of(
            "parcours.opacif", List.of("FONGECIF_CVL"),
            "parcours.opca", List.of("AGEFOS_PME", "ANFA"),
            "parcours.idcc", List.of("0", "2120"),
            "formation.codeRncp", List.of("0"),
            "formation.certifinfo", List.of("00000"));
    private static final Map<String, List<Object>> NOMBRES = Map.of(
            "formation.dureeMois", nombres(3, 1),
            "formation.heuresHebdo", nombres(29, 35),
            "beneficiaire.allocation.montantMensuel", nombres(1, 2000),
            "beneficiaire.cpf.soldeHeures", nombres(100));

    private final LocalDate debut;
    private final List<Object> region;
    private final List<Object> formacodes;
    private final List<Object> financeurs;

    ValeursDEssai(Evaluation e) {
        debut = e.demande().formation().debut();
        region = List.copyOf(e.bareme().valeur("region.code").codes());
        formacodes = List.of(List.of(), premier(e, "region.sanitaireSocial.formacodes"));
        financeurs = List.of(List.of(), premier(e, "region.codesFinanceur"));
    }

    private static List<String> premier(Evaluation e, String cle) {
        return List.of(e.bareme().valeur(cle).codes().iterator().next());
    }

    /** At least one value of the datum's type. */
    List<Object> de(String chemin) {
        Class<?> type = Variante.type(chemin);
        if (type == Boolean.class) {
            return PLUTOT_NON.contains(chemin) ? List.of(false, true) : List.of(true, false);
        }
        if (type == BigDecimal.class) {
            return NOMBRES.getOrDefault(chemin, nombres(1000, 100, 1));
        }
        if (type == Integer.class) {
            return List.of(20, 1);
        }
        if (type == LocalDate.class) {
            return List.of(debut.minusMonths(1), debut.plusYears(1));
        }
        if (type == ContributionEmployeur.class) {
            return List.of(new ContributionEmployeur(ModeContribution.RESTE, null));
        }
        if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        }
        return type == List.class ? liste(chemin) : chemin.contains("region") ? region : TEXTES.getOrDefault(chemin, List.of("0"));
    }

    private List<Object> liste(String chemin) {
        return switch (chemin) {
            case "formation.formacodes" -> formacodes;
            case "formation.codesFinanceur" -> enEnum(financeurs);
            case "formation.listesCpf" -> List.of(List.of(ListeCpf.COPANEF));
            case "beneficiaire.agesEnfants" -> List.of(List.of(1));
            default -> List.of(List.of());
        };
    }

    private static List<Object> enEnum(List<Object> financeurs) {
        return financeurs.stream().map(l -> (Object) ((List<?>) l).stream()
                .map(c -> CodeFinanceur.valueOf(c.toString())).toList()).toList();
    }

    private static List<Object> nombres(int... valeurs) {
        return Arrays.stream(valeurs).<Object>mapToObj(BigDecimal::valueOf).toList();
    }
}
