package fr.crefop.conference.processus.taches;

import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.engagements.Engagement;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.financement.Dispositif;
import fr.crefop.conference.financement.Financeurs;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.Rubrique;
import fr.crefop.conference.processus.Echeances;
import fr.crefop.conference.processus.GroupeDeTravail;
import fr.crefop.conference.travaux.Derogation;
import fr.crefop.conference.travaux.Propositions;
import fr.crefop.conference.socle.Montant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The rapporteur proposes the computed plan, and may add up to two derogations, each with its reason. */
@Component
class ProposerSolution implements TacheHumaine {

    private static final List<String> RANGS = List.of("1", "2");

    private final Propositions propositions;
    private final Engagements engagements;
    private final Dossiers dossiers;
    private final VueDuDossier vue;
    private final Echeances echeances;

    ProposerSolution(Propositions propositions, Engagements engagements, Dossiers dossiers, VueDuDossier vue,
            Echeances echeances) {
        this.propositions = propositions;
        this.engagements = engagements;
        this.dossiers = dossiers;
        this.vue = vue;
        this.echeances = echeances;
    }

    @Override
    public String id() {
        return GroupeDeTravail.PROPOSER_SOLUTION;
    }

    @Override
    public List<String> champs() {
        List<String> champs = new ArrayList<>(List.of("commentaire"));
        for (String rang : RANGS) {
            champs.addAll(List.of("derogation" + rang, "dispositif" + rang, "rubrique" + rang, "montant" + rang, "motif" + rang));
        }
        return champs;
    }

    @Override
    public void preparer(DelegateTask tache) {
        tache.setDueDate(echeances.solution());
        String numero = tache.getExecution().getProcessBusinessKey();
        dossiers.passerA(numero, EtatDossier.EN_TRAVAUX);
        PlanDeFinancement plan = propositions.planDeDepart(numero);
        vue.montrer(tache, plan.contributions().stream().map(LigneDePlan::de).toList(), plan.resteAFinancer(),
                Map.of("reponses", engagements.dernierTour(numero).stream().map(ProposerSolution::reponse)
                        .collect(Collectors.joining(" ; "))));
    }

    @Override
    public void repondre(DelegateTask tache, Reponses reponses) {
        List<Derogation> derogations = RANGS.stream().filter(rang -> reponses.vrai("derogation" + rang))
                .map(rang -> derogation(rang, reponses)).toList();
        propositions.proposer(tache.getExecution().getProcessBusinessKey(), derogations, reponses.texte("commentaire"),
                reponses.auteur());
    }

    private static Derogation derogation(String rang, Reponses reponses) {
        return new Derogation(
                reponses.choix("dispositif" + rang, Dispositif.class, "Choisissez le dispositif de la dérogation."),
                reponses.choix("rubrique" + rang, Rubrique.class, "Choisissez la rubrique de la dérogation."),
                reponses.montant("montant" + rang, "Donnez le montant de la dérogation."),
                reponses.texteExige("motif" + rang, "Une dérogation doit dire son motif."));
    }

    private static String reponse(Engagement engagement) {
        String reponse = Financeurs.libelle(engagement.financeur()) + " : " + engagement.etat().libelle().toLowerCase();
        return switch (engagement.etat()) {
            case ACCEPTE_MOINS -> reponse + ", " + surLaDemande(engagement.accorde(), engagement);
            case CONTRE_PROPOSE -> reponse + ", " + surLaDemande(engagement.propose(), engagement)
                    + " sous conditions (à lire dans le dossier)";
            case ACCEPTE, REFUSE, SANS_REPONSE, ATTENDU -> reponse;
        };
    }

    private static String surLaDemande(Montant montant, Engagement engagement) {
        return VueDuDossier.euros(montant) + " sur " + VueDuDossier.euros(engagement.demande()) + " demandés";
    }
}
