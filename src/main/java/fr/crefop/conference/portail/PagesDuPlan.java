package fr.crefop.conference.portail;

import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.PlanDeFinancement;
import org.springframework.ui.Model;

/** What fragments/plan.html and fragments/explications.html need, the same on the case page and on the submission page. */
final class PagesDuPlan {

    private PagesDuPlan() {}

    /** With the demande of which the plan is: {@code fragments/explications} asks the packs what rules and sources say of it. */
    static void expliquer(PlanDeFinancement plan, Demande demande, Model page) {
        montrer(plan, page);
        page.addAttribute("demandeDuPlan", demande);
    }

    static void montrer(PlanDeFinancement plan, Model page) {
        TableauDuPlan tableau = TableauDuPlan.de(plan);
        page.addAttribute("plan", plan);
        page.addAttribute("tableau", tableau);
        page.addAttribute("barre", BarreDuPlan.de(tableau));
    }
}
