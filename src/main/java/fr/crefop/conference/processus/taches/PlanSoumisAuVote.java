package fr.crefop.conference.processus.taches;

import fr.crefop.conference.bureau.ObjetDuVote;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.etudes.Etude;
import fr.crefop.conference.etudes.Etudes;
import fr.crefop.conference.financement.CoutDeLaFormation;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.Plans;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/**
 * What the bureau votes on: of a case, the computed plan when it is asked to look further, what the funders committed when
 * it adopts; of a study, the problem, then the convention that the group proposes.
 */
@Component
class PlanSoumisAuVote {

    private final Plans plans;
    private final Engagements engagements;
    private final VueDuDossier vue;
    private final Etudes etudes;
    private final VueDeLAffaire vueDeLAffaire;

    PlanSoumisAuVote(Plans plans, Engagements engagements, VueDuDossier vue, Etudes etudes, VueDeLAffaire vueDeLAffaire) {
        this.plans = plans;
        this.engagements = engagements;
        this.vue = vue;
        this.etudes = etudes;
        this.vueDeLAffaire = vueDeLAffaire;
    }

    /** {@code Voter l'opportunité}, {@code Voter l'adoption de la convention}. */
    String intitule(DelegateTask tache, ObjetDuVote objet) {
        return objet == ObjetDuVote.OPPORTUNITE ? "Voter l'opportunité"
                : etudes.une(tache.getExecution().getProcessBusinessKey()).isPresent() ? "Voter l'adoption de la convention"
                : "Voter l'adoption du plan";
    }

    void montrer(DelegateTask tache, ObjetDuVote objet, Map<String, ?> enPlus) {
        String numero = tache.getExecution().getProcessBusinessKey();
        Optional<Etude> etude = etudes.une(numero);
        if (etude.isPresent()) {
            montrerLEtude(tache, objet, etude.get(), enPlus);
            return;
        }
        PlanDeFinancement plan = plans.exigerDernier(numero);
        List<LigneDePlan> lignes = objet == ObjetDuVote.OPPORTUNITE
                ? plan.contributions().stream().map(LigneDePlan::de).toList()
                : engagements.acquis(numero);
        Map<String, Object> tout = new HashMap<>(enPlus);
        tout.put("question", objet.question());
        vue.montrer(tache, lignes, CoutDeLaFormation.selon(plan).reste(lignes), tout);
    }

    private void montrerLEtude(DelegateTask tache, ObjetDuVote objet, Etude etude, Map<String, ?> enPlus) {
        Map<String, Object> tout = new HashMap<>(enPlus);
        tout.put("etude", true);
        tout.put("resume", etude.titre());
        tout.put("question", objet == ObjetDuVote.OPPORTUNITE
                ? "Le bureau veut-il étudier ce problème et donner mandat à un groupe de travail ?"
                : "Le bureau adopte-t-il la convention que le groupe propose ? Chaque partie la signera ensuite.");
        vueDeLAffaire.montrer(tache, "Étude " + etude.numero(), "/etudes/" + etude.numero(), tout);
    }
}
