package fr.crefop.conference.portail;

import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.Passages;
import fr.crefop.conference.financement.PlanDeFinancement.Contribution;
import fr.crefop.conference.financement.Plans;
import fr.crefop.conference.financement.Suppositions;
import fr.crefop.conference.financement.Suppositions.Possible;
import fr.crefop.conference.securite.AccesAuxDossiers;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.travaux.Conduite;
import fr.crefop.conference.travaux.Scenario;
import fr.crefop.conference.travaux.Scenarios;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;

/** What the page of the scenarios shows: each round's comparison, the last first, and to the rapporteur the form. */
@Component
class PageDesScenarios {

    private final AccesAuxDossiers acces;
    private final Dossiers dossiers;
    private final Passages passages;
    private final Plans plans;
    private final Scenarios scenarios;
    private final Suppositions suppositions;
    private final Conduite conduite;

    PageDesScenarios(AccesAuxDossiers acces, Dossiers dossiers, Passages passages, Plans plans, Scenarios scenarios,
            Suppositions suppositions, Conduite conduite) {
        this.acces = acces;
        this.dossiers = dossiers;
        this.passages = passages;
        this.plans = plans;
        this.scenarios = scenarios;
        this.suppositions = suppositions;
        this.conduite = conduite;
    }

    void exigerLeDossier(String numero, Compte compte) {
        if (!acces.voitTout(compte, numero)) {
            throw new PageIntrouvable();
        }
    }

    LocalDate debut(String numero) {
        return dossiers.exiger(numero).demande().formation().debut();
    }

    String montrer(String numero, Compte compte, MultiValueMap<String, String> saisie, Model page) {
        exigerLeDossier(numero, compte);
        List<Possible> possibles = suppositions.au(debut(numero));
        boolean conduit = conduite.appartientA(compte.identifiant(), numero);
        page.addAttribute("numero", numero).addAttribute("conduit", conduit).addAttribute("saisie", saisie)
                .addAttribute("tour", scenarios.tour(numero))
                .addAttribute("passage", passages.actuel(numero)).addAttribute("tableaux", tableaux(numero));
        if (conduit) {
            page.addAttribute("exclusions", plans.exigerDernier(numero).contributions().stream()
                            .map(Contribution::dispositif).distinct().toList())
                    .addAttribute("conventions", possibles.stream()
                            .filter(Possible::conventionInactive).toList())
                    .addAttribute("parametres", possibles).addAttribute("valeurs", SaisieDeScenario.VALEURS);
        }
        return "scenarios";
    }

    private List<TableauDesScenarios> tableaux(String numero) {
        Map<List<Integer>, List<Scenario>> parTour = scenarios.du(numero).stream()
                .collect(Collectors.groupingBy(s -> List.of(s.passage(), s.tour()), Collectors.toList()));
        return parTour.values().stream().map(du -> TableauDesScenarios.de(du, suppositions))
                .sorted(Comparator.comparing(TableauDesScenarios::passage).thenComparing(TableauDesScenarios::tour).reversed())
                .toList();
    }
}
