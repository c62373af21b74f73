package fr.crefop.conference.processus.taches;

import fr.crefop.conference.bureau.ObjetDuVote;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.financement.CoutDeLaFormation;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.Plans;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** What the bureau votes on: the computed plan when it is asked to look further, what the funders committed when it adopts. */
@Component
class PlanSoumisAuVote {

    private final Plans plans;
    private final Engagements engagements;
    private final VueDuDossier vue;

    PlanSoumisAuVote(Plans plans, Engagements engagements, VueDuDossier vue) {
        this.plans = plans;
        this.engagements = engagements;
        this.vue = vue;
    }

    void montrer(DelegateTask tache, ObjetDuVote objet, Map<String, ?> enPlus) {
        String numero = tache.getExecution().getProcessBusinessKey();
        PlanDeFinancement plan = plans.exigerDernier(numero);
        List<LigneDePlan> lignes = objet == ObjetDuVote.OPPORTUNITE
                ? plan.contributions().stream().map(LigneDePlan::de).toList()
                : engagements.acquis(numero);
        Map<String, Object> tout = new HashMap<>(enPlus);
        tout.put("question", objet.question());
        vue.montrer(tache, lignes, CoutDeLaFormation.selon(plan).reste(lignes), tout);
    }
}
