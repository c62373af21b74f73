package fr.crefop.conference.portail;

import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.cadre.Financeurs;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDeFinancement.LigneDeRubrique;
import fr.crefop.conference.financement.Plans;
import fr.crefop.conference.portail.DossierVue.Code;
import fr.crefop.conference.portail.DossierVue.PropositionVue;
import fr.crefop.conference.securite.AccesAuxDossiers;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.travaux.CahiersDesCharges;
import fr.crefop.conference.travaux.DerogationsSaisies;
import fr.crefop.conference.travaux.Proposition;
import fr.crefop.conference.travaux.Propositions;
import fr.crefop.conference.travaux.Scenario;
import fr.crefop.conference.travaux.Scenarios;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of the proposal shows: what it starts from or would give, and the lines by derogation. */
@Component
class PageDeLaProposition {

    private final AccesAuxDossiers acces;
    private final Plans plans;
    private final Propositions propositions;
    private final Scenarios scenarios;
    private final CahiersDesCharges cahiers;
    private final Engagements engagements;
    private final AssemblageDUnPassage assemblage;

    PageDeLaProposition(AccesAuxDossiers acces, Plans plans, Propositions propositions, Scenarios scenarios,
            CahiersDesCharges cahiers, Engagements engagements, AssemblageDUnPassage assemblage) {
        this.acces = acces;
        this.plans = plans;
        this.propositions = propositions;
        this.scenarios = scenarios;
        this.cahiers = cahiers;
        this.engagements = engagements;
        this.assemblage = assemblage;
    }

    void exigerLeDossier(String numero, Compte compte) {
        if (!acces.voitTout(compte, numero)) {
            throw new PageIntrouvable();
        }
    }

    /** What the form holds before anything is typed. */
    Map<String, String> reprise(String numero) {
        return RepriseDuTour.de(engagements.dernierTour(numero));
    }

    String montrer(String numero, Map<String, String> saisie, Proposition montree, Model page) {
        PlanDeFinancement plan = plans.exigerDernier(numero);
        PropositionVue vue = AssemblageDUnPassage.proposition(montree);
        TableauDuPlan tableau = TableauDuPlan.de(vue, plan);
        page.addAttribute("numero", numero).addAttribute("saisie", saisie).addAttribute("proposition", vue)
                .addAttribute("tableau", tableau).addAttribute("barre", BarreDuPlan.de(tableau))
                .addAttribute("reponses", engagements.dernierTour(numero).stream().map(assemblage::engagement).toList())
                .addAttribute("cahier", cahiers.du(numero).orElse(null))
                .addAttribute("base", scenarios.retenu(numero).map(Scenario::nom).orElse(Scenarios.REGLES))
                .addAttribute("rangs", IntStream.rangeClosed(1, DerogationsSaisies.MAXIMUM).boxed().toList())
                .addAttribute("dispositifs", propositions.payeurs(numero).entrySet().stream()
                        .map(e -> new Code(e.getKey().code(), Financeurs.libelle(e.getValue()) + " – " + e.getKey().libelle())).toList())
                .addAttribute("rubriques", plan.rubriques().stream().filter(r -> r.cout().estPositif())
                        .map(LigneDeRubrique::rubrique).map(r -> new Code(r.name(), r.libelle())).toList());
        return "proposition";
    }
}
