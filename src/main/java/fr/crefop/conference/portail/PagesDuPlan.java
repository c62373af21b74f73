package fr.crefop.conference.portail;

import com.fasterxml.jackson.databind.JsonNode;
import fr.crefop.conference.financement.PlanDeFinancement;
import java.time.LocalDate;
import org.springframework.ui.Model;

/** What fragments/plan.html and fragments/explications.html need, the same on the case page and on the submission page. */
final class PagesDuPlan {

    private PagesDuPlan() {}

    /**
     * With what explains it: {@code fragments/explications} asks the packs what rules and sources say.
     *
     * @param domicile code of the region, null when unknown
     * @param debut first day of the training, which chose the values
     */
    static void expliquer(PlanDeFinancement plan, String domicile, LocalDate debut, Model page) {
        montrer(plan, page);
        page.addAttribute("domicile", domicile);
        page.addAttribute("debut", debut);
    }

    /** @param demande as typed, and already computed */
    static void expliquer(PlanDeFinancement plan, JsonNode demande, Model page) {
        expliquer(plan, demande.at("/beneficiaire/regionDomicile").asText(null),
                LocalDate.parse(demande.at("/formation/debut").asText()), page);
    }

    static void montrer(PlanDeFinancement plan, Model page) {
        TableauDuPlan tableau = TableauDuPlan.de(plan);
        page.addAttribute("plan", plan);
        page.addAttribute("tableau", tableau);
        page.addAttribute("barre", BarreDuPlan.de(tableau));
    }
}
