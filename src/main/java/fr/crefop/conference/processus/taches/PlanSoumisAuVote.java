package fr.crefop.conference.processus.taches;

import fr.crefop.conference.bureau.ObjetDuVote;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.etudes.Etude;
import fr.crefop.conference.etudes.Etudes;
import fr.crefop.conference.financement.CoutDeLaFormation;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.Plans;
import fr.crefop.conference.pilotage.Modele;
import fr.crefop.conference.pilotage.Modeles;
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
    private final Modeles modeles;
    private final VueDeLAffaire vueDeLAffaire;

    PlanSoumisAuVote(Plans plans, Engagements engagements, VueDuDossier vue, Etudes etudes, Modeles modeles,
            VueDeLAffaire vueDeLAffaire) {
        this.plans = plans;
        this.engagements = engagements;
        this.vue = vue;
        this.etudes = etudes;
        this.modeles = modeles;
        this.vueDeLAffaire = vueDeLAffaire;
    }

    /** {@code Voter l'opportunité}, {@code Voter l'adoption de la convention}. */
    String intitule(DelegateTask tache, ObjetDuVote objet) {
        String numero = tache.getExecution().getProcessBusinessKey();
        return objet == ObjetDuVote.OPPORTUNITE ? "Voter l'opportunité"
                : etudes.une(numero).isPresent() ? "Voter l'adoption de la convention"
                : modeles.parNumero(numero).isPresent() ? "Voter l'approbation du modèle"
                : "Voter l'adoption du plan";
    }

    void montrer(DelegateTask tache, ObjetDuVote objet, Map<String, ?> enPlus) {
        String numero = tache.getExecution().getProcessBusinessKey();
        Optional<Etude> etude = etudes.une(numero);
        if (etude.isPresent()) {
            montrerLEtude(tache, objet, etude.get(), enPlus);
            return;
        }
        Optional<Modele> modele = modeles.parNumero(numero);
        if (modele.isPresent()) {
            montrerLeModele(tache, modele.get(), enPlus);
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

    private void montrerLeModele(DelegateTask tache, Modele modele, Map<String, ?> enPlus) {
        Map<String, Object> tout = new HashMap<>(enPlus);
        tout.put("etude", true);
        tout.put("resume", modele.contenu().titre());
        tout.put("question", "Le bureau approuve-t-il ce modèle ? Il sera proposé aux dossiers qui lui ressemblent ; chaque"
                + " financeur confirmera sa part dans chacun.");
        vueDeLAffaire.montrer(tache, "Modèle de solution " + modele.nom(), "/modeles/" + modele.id(), tout);
    }
}
