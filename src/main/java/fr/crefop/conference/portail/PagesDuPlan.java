package fr.crefop.conference.portail;

import fr.crefop.conference.financement.PlanDeFinancement;
import org.springframework.ui.Model;

/** What fragments/plan.html needs, the same on the case page and on the submission page. */
final class PagesDuPlan {

    private PagesDuPlan() {}

    static void montrer(PlanDeFinancement plan, Model page) {
        TableauDuPlan tableau = TableauDuPlan.de(plan);
        page.addAttribute("plan", plan);
        page.addAttribute("tableau", tableau);
        page.addAttribute("barre", BarreDuPlan.de(tableau));
    }
}
