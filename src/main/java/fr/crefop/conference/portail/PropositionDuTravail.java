package fr.crefop.conference.portail;

import fr.crefop.conference.cadre.Financeurs;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDeFinancement.LigneDeRubrique;
import fr.crefop.conference.portail.BrouillonDuTravail.Feuille;
import fr.crefop.conference.portail.DossierVue.Code;
import fr.crefop.conference.portail.DossierVue.PropositionVue;
import fr.crefop.conference.travaux.DerogationsSaisies;
import fr.crefop.conference.travaux.DotationsSaisies;
import fr.crefop.conference.travaux.Proposition;
import fr.crefop.conference.travaux.Propositions;
import fr.crefop.conference.travaux.Scenario;
import fr.crefop.conference.travaux.Scenarios;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The proposal on the working page of a group: what it starts from or would give, what is left, the dotation and the lines by derogation. */
@Component
class PropositionDuTravail {

    /** The proposal that was tried, in the model; absent when none was. */
    static final String ESSAI = "essai";
    /** What was typed, in the model; absent when the form is as it opens. */
    static final String SAISIE = "saisie";

    private final Propositions propositions;
    private final Scenarios scenarios;
    private final Engagements engagements;

    PropositionDuTravail(Propositions propositions, Scenarios scenarios, Engagements engagements) {
        this.propositions = propositions;
        this.scenarios = scenarios;
        this.engagements = engagements;
    }

    /** What is left and who pays, for whoever reads; nothing before the first plan. */
    void resumer(DossierVue dossier, Model page) {
        if (dossier.plan() == null) {
            return;
        }
        Proposition essai = (Proposition) page.getAttribute(ESSAI);
        Proposition montree = essai != null ? essai : enCours(dossier);
        PropositionVue vue = AssemblageDUnPassage.proposition(montree);
        TableauDuPlan tableau = TableauDuPlan.de(vue, dossier.plan());
        if (EtatDossier.EN_TRAVAUX.name().equals(dossier.etat().code())) {
            // Later the answers of the funders and the decision tell what is left: the page of the case has them.
            page.addAttribute("bandeau", essai == null ? BandeauDuReste.de(tableau) : BandeauDuReste.essaye(tableau, ""));
        }
        page.addAttribute("proposition", vue).addAttribute("tableau", tableau).addAttribute("barre", BarreDuPlan.de(tableau))
                .addAttribute("base", scenarios.retenu(dossier.numero()).map(Scenario::nom).orElse(Scenarios.REGLES));
    }

    /** What the form of the rapporteur needs: what it opens with is the draft, else what the round before left. */
    void poser(DossierVue dossier, BrouillonDuTravail.Ouverte ouverte, Model page) {
        PlanDeFinancement plan = dossier.plan();
        if (!page.containsAttribute(SAISIE)) {
            page.addAttribute(SAISIE, commencee(ouverte).orElseGet(() -> RepriseDuTour.de(engagements.dernierTour(dossier.numero()))));
        }
        page.addAttribute("rangs", IntStream.rangeClosed(1, DerogationsSaisies.MAXIMUM).boxed().toList())
                .addAttribute("dotateurs", propositions.dotateurs(dossier.numero()).entrySet().stream()
                        .map(e -> new Code(e.getKey().code(), Financeurs.libelle(e.getValue()))).toList())
                .addAttribute("dispositifs", propositions.payeurs(dossier.numero()).entrySet().stream()
                        .map(e -> new Code(e.getKey().code(), Financeurs.libelle(e.getValue()) + " – " + e.getKey().libelle())).toList())
                .addAttribute("rubriques", plan.rubriques().stream().filter(r -> r.cout().estPositif())
                        .map(LigneDeRubrique::rubrique).map(r -> new Code(r.name(), r.libelle())).toList());
    }

    /** What the form asks for, stored nowhere. @throws fr.crefop.conference.socle.RefusMetier when it does not hold */
    Proposition essayer(String numero, Map<String, Object> reponses) {
        return propositions.essayer(numero, DotationsSaisies.lire(reponses::get), DerogationsSaisies.lire(reponses::get), null);
    }

    /** What the lines typed so far would leave; those that are not finished are left aside, and told. */
    BandeauDuReste apercu(DossierVue dossier, Map<String, String> saisie) {
        LignesSaisies lignes = LignesSaisies.lire(saisie);
        Proposition essai = propositions.essayer(dossier.numero(), lignes.dotations(), lignes.achevees(), null);
        return BandeauDuReste.essaye(TableauDuPlan.de(AssemblageDUnPassage.proposition(essai), dossier.plan()), lignes.reserve());
    }

    /** The same of what it starts from, beside the reason why what was typed does not hold. */
    BandeauDuReste depart(DossierVue dossier, String pourquoi) {
        return BandeauDuReste.essaye(TableauDuPlan.de(AssemblageDUnPassage.proposition(propositions.depart(dossier.numero())), dossier.plan()), pourquoi);
    }

    /** The cahier or the proposal, whichever is awaited. */
    private static Optional<Map<String, String>> commencee(BrouillonDuTravail.Ouverte ouverte) {
        Map<String, String> valeurs = new HashMap<>();
        Stream.of(Feuille.CAHIER, Feuille.PROPOSITION).flatMap(feuille -> ouverte.de(feuille).entrySet().stream()).forEach(e -> valeurs.put(e.getKey(), e.getValue().get(0)));
        return valeurs.isEmpty() ? Optional.empty() : Optional.of(valeurs);
    }

    /** While the group is at work, what it starts from; afterwards what it proposed. */
    private Proposition enCours(DossierVue dossier) {
        String numero = dossier.numero();
        return EtatDossier.EN_TRAVAUX.name().equals(dossier.etat().code()) ? propositions.depart(numero)
                : propositions.derniere(numero).orElseGet(() -> propositions.depart(numero));
    }
}
