package fr.crefop.conference.processus.taches;

import fr.crefop.conference.engagements.Engagement;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.financement.Financeurs;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.processus.Echeances;
import fr.crefop.conference.processus.EngagementFinanceurs;
import fr.crefop.conference.socle.Montant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** A funder commits its own share, or refuses it with a reason. The funder comes from the task, never from the form. */
@Component
class EngagerFinanceur implements TacheHumaine {

    private enum Reponse { ACCEPTE, REFUSE }

    private final Engagements engagements;
    private final VueDuDossier vue;
    private final Echeances echeances;

    EngagerFinanceur(Engagements engagements, VueDuDossier vue, Echeances echeances) {
        this.engagements = engagements;
        this.vue = vue;
        this.echeances = echeances;
    }

    @Override
    public String id() {
        return EngagementFinanceurs.ENGAGER;
    }

    @Override
    public List<String> champs() {
        return List.of("reponse", "motif");
    }

    @Override
    public void preparer(DelegateTask tache) {
        String numero = tache.getExecution().getProcessBusinessKey();
        String financeur = financeur(tache);
        tache.setName("S'engager sur sa part – " + Financeurs.libelle(financeur));
        tache.setDueDate(echeances.engagement());
        Engagement demande = engagements.exiger(numero, financeur);
        List<LigneDePlan> toutes = engagements.dernierTour(numero).stream()
                .flatMap(e -> e.lignes().stream().map(l ->
                        new LigneDePlan(e.financeur(), l.dispositif(), l.rubrique(), l.demande(), l.derogation())))
                .toList();
        vue.montrer(tache, toutes, Montant.ZERO, Map.of(
                "financeur", Financeurs.libelle(financeur), "part", VueDuDossier.euros(demande.demande())));
    }

    @Override
    public void repondre(DelegateTask tache, Reponses reponses) {
        String numero = tache.getExecution().getProcessBusinessKey();
        Reponse reponse = reponses.choix("reponse", Reponse.class, "Dites si vous vous engagez.");
        if (reponse == Reponse.ACCEPTE) {
            engagements.accepter(numero, financeur(tache), reponses.texte("motif"), reponses.auteur());
        } else {
            engagements.refuser(numero, financeur(tache),
                    reponses.texteExige("motif", "Dites pourquoi vous refusez."), reponses.auteur());
        }
    }

    private static String financeur(DelegateTask tache) {
        return (String) tache.getVariable(EngagementFinanceurs.FINANCEUR);
    }
}
