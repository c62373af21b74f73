package fr.crefop.conference.pilotage;

import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDeFinancement.LigneDeRubrique;
import fr.crefop.conference.financement.Plans;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.pilotage.Modele.Contenu;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.RefusMetier;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** A closed case turned into the draft of a model: its kind, its remainder, who took it. The person is left behind. */
@Service
public class ModeleTire {

    private final Dossiers dossiers;
    private final Plans plans;
    private final Engagements engagements;

    ModeleTire(Dossiers dossiers, Plans plans, Engagements engagements) {
        this.dossiers = dossiers;
        this.plans = plans;
        this.engagements = engagements;
    }

    /** Whether funders went beyond their rules in this case, which is what a model keeps. */
    public boolean estPossible(String numero) {
        return dossiers.trouver(numero).filter(d -> d.etat() == EtatDossier.CLOS).isPresent() && !derogations(numero).isEmpty();
    }

    /** A draft to be read again, with neither title nor reason: those are for a person to write. */
    public Contenu tirer(String numero) {
        if (!estPossible(numero)) {
            throw new RefusMetier("Seul un dossier clos, où un financeur est allé au-delà de ses règles, peut devenir un modèle.");
        }
        Dossier dossier = dossiers.exiger(numero);
        PlanDeFinancement plan = plans.exigerDernier(numero);
        return new Contenu("", "", dossier.demande().beneficiaire().statut() == null ? List.of()
                        : List.of(dossier.demande().beneficiaire().statut()),
                plan.contributions().stream().map(PlanDeFinancement.Contribution::dispositif).distinct().toList(),
                plan.resteAFinancer(),
                parts(numero, plan));
    }

    private List<LigneDePlan> derogations(String numero) {
        return engagements.acquis(numero).stream().filter(ligne -> ligne.derogation() != null).toList();
    }

    /** In the order of the headings. */
    private List<PartDuModele> parts(String numero, PlanDeFinancement plan) {
        Map<Rubrique, List<LigneDePlan>> parRubrique = derogations(numero).stream()
                .collect(Collectors.groupingBy(LigneDePlan::rubrique, TreeMap::new, Collectors.toList()));
        return parRubrique.entrySet().stream().flatMap(e -> Partage.tirer(reste(plan, e.getKey()), e.getValue()).stream()).toList();
    }

    private static Montant reste(PlanDeFinancement plan, Rubrique rubrique) {
        return plan.rubriques().stream().filter(ligne -> ligne.rubrique() == rubrique).map(LigneDeRubrique::reste)
                .findFirst().orElse(Montant.ZERO);
    }
}
