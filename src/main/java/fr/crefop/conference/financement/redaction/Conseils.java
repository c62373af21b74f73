package fr.crefop.conference.financement.redaction;

import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.PlanDeFinancement.Conseil;
import fr.crefop.conference.financement.PlanDeFinancement.Ecarte;
import fr.crefop.conference.financement.TypeDeConseil;
import fr.crefop.conference.financement.affectation.Couts;
import fr.crefop.conference.financement.moteur.Evaluation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What would change the answer: a later start, a paper, a convention, a datum to give, a cost to know; then what the rules advise. */
final class Conseils {

    private final Evaluation e;
    private final List<Ecarte> ecartes;
    private final Essais essais;
    private final List<Conseil> conseils = new ArrayList<>();

    /** @param reprise computes another demande, or gives null when none can be computed */
    Conseils(Evaluation e, List<Ecarte> ecartes, Reprise reprise) {
        this.e = e;
        this.ecartes = ecartes;
        this.essais = new Essais(e, reprise);
    }

    List<Conseil> tous() {
        conseils.addAll(e.avis().conseils());
        conseils.addAll(new DebutPlusTard(essais).conseils());
        conseils.addAll(ConventionsUtiles.conseils(essais));
        conseils.addAll(new DonneesQuiDecident(essais).conseils(ecartes));
        remunerationIncomplete();
        coutsInconnus();
        conseils.sort(Comparator.comparingInt(conseil -> conseil.type().ordre()));
        return List.copyOf(conseils);
    }

    private void remunerationIncomplete() {
        for (String donnee : e.paie().manques()) {
            conseils.add(new Conseil(TypeDeConseil.DONNEE_A_FOURNIR, donnee, null, null, "Donnée à fournir : " + donnee,
                    "La rémunération pendant la formation en dépend"));
        }
    }

    private void coutsInconnus() {
        for (Rubrique rubrique : Rubrique.values()) {
            if (!e.affectation().couts().containsKey(rubrique)) {
                String champ = Couts.chemin(rubrique);
                conseils.add(new Conseil(TypeDeConseil.COUT_INCONNU, champ, null, null, "Coût inconnu : « " + rubrique.libelle()
                        + " » (" + champ + ")", "Cette rubrique n'est pas dans le plan tant que son coût n'est pas connu"));
            }
        }
    }
}
