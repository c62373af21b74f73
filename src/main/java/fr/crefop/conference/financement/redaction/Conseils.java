package fr.crefop.conference.financement.redaction;

import fr.crefop.conference.cadre.Lexique.MotsDUnConseil;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.PlanDeFinancement.Conseil;
import fr.crefop.conference.financement.PlanDeFinancement.Ecarte;
import fr.crefop.conference.financement.TypeDeConseil;
import fr.crefop.conference.financement.affectation.Couts;
import fr.crefop.conference.financement.moteur.Evaluation;
import fr.crefop.conference.financement.regles.Avis;
import fr.crefop.conference.vocabulaire.PhrasesDesConseils;
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
        e.avis().dits().forEach(this::deLaRegle);
        conseils.addAll(new DebutPlusTard(essais).conseils());
        conseils.addAll(ConventionsUtiles.conseils(essais));
        conseils.addAll(new DonneesQuiDecident(essais).conseils(ecartes));
        remunerationIncomplete();
        coutsInconnus();
        conseils.addAll(new FraicheurDesValeurs(e).conseils());
        conseils.sort(Comparator.comparingInt(conseil -> conseil.type().ordre()));
        return List.copyOf(conseils);
    }

    private void deLaRegle(Avis.Dit dit) {
        MotsDUnConseil mots = PhrasesDesConseils.deLaRegle(e.regime(), e.demande().formation().debut(), dit.regle(), dit.valeurs());
        conseils.add(new Conseil(dit.type(), null, dit.dispositif(), null, mots.libelle(), mots.effet()));
    }

    private void remunerationIncomplete() {
        for (String donnee : e.paie().manques()) {
            conseils.add(new Conseil(TypeDeConseil.DONNEE_A_FOURNIR, donnee, null, null, PhrasesDesConseils.donneeAFournir(donnee, e.demande().formation().debut()),
                    PhrasesDesConseils.attenduePourLaRemuneration(e.paie().payeurQuiAttend(donnee))));
        }
    }

    private void coutsInconnus() {
        for (Rubrique rubrique : Rubrique.values()) {
            if (e.regime().paie(rubrique) && !e.affectation().couts().containsKey(rubrique)) {
                conseils.add(new Conseil(TypeDeConseil.COUT_INCONNU, Couts.chemin(rubrique), null, null,
                        PhrasesDesConseils.coutInconnu(rubrique), PhrasesDesConseils.horsDuPlan()));
            }
        }
    }
}
