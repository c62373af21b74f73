package fr.crefop.conference.portail;

import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.Passages;
import fr.crefop.conference.financement.PlanDeFinancement.Contribution;
import fr.crefop.conference.financement.Plans;
import fr.crefop.conference.financement.Suppositions;
import fr.crefop.conference.financement.Suppositions.Possible;
import fr.crefop.conference.travaux.Scenario;
import fr.crefop.conference.travaux.Scenarios;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;

/** The scenarios on the working page of a group: each round's comparison, the last first, and to the rapporteur the form. */
@Component
class ScenariosDuTravail {

    private static final String SAISIE = "scenarioSaisi";

    private final Dossiers dossiers;
    private final Passages passages;
    private final Plans plans;
    private final Scenarios scenarios;
    private final Suppositions suppositions;

    ScenariosDuTravail(Dossiers dossiers, Passages passages, Plans plans, Scenarios scenarios, Suppositions suppositions) {
        this.dossiers = dossiers;
        this.passages = passages;
        this.plans = plans;
        this.scenarios = scenarios;
        this.suppositions = suppositions;
    }

    LocalDate debut(String numero) {
        return dossiers.exiger(numero).demande().formation().debut();
    }

    /** @param conduit whether who reads leads the group; @param commence what they have begun of a scenario */
    void poser(String numero, boolean conduit, Map<String, List<String>> commence, Model page) {
        page.addAttribute("tour", scenarios.tour(numero)).addAttribute("passage", passages.actuel(numero))
                .addAttribute("tableaux", tableaux(numero));
        if (!page.containsAttribute(SAISIE)) {
            page.addAttribute(SAISIE, new LinkedMultiValueMap<>(commence));
        }
        if (conduit) {
            List<Possible> possibles = suppositions.au(debut(numero));
            page.addAttribute("exclusions", plans.exigerDernier(numero).contributions().stream()
                            .map(Contribution::dispositif).distinct().toList())
                    .addAttribute("conventions", possibles.stream()
                            .filter(Possible::conventionInactive).toList())
                    .addAttribute("parametres", possibles).addAttribute("valeurs", SaisieDeScenario.VALEURS);
        }
    }

    private List<TableauDesScenarios> tableaux(String numero) {
        Map<List<Integer>, List<Scenario>> parTour = scenarios.du(numero).stream()
                .collect(Collectors.groupingBy(s -> List.of(s.passage(), s.tour()), Collectors.toList()));
        LocalDate debut = debut(numero);
        return parTour.values().stream().map(du -> TableauDesScenarios.de(du, suppositions, debut))
                .sorted(Comparator.comparing(TableauDesScenarios::passage).thenComparing(TableauDesScenarios::tour).reversed())
                .toList();
    }
}
