package fr.crefop.conference.processus.taches;

import fr.crefop.conference.bureau.DemandesDeComplement;
import fr.crefop.conference.bureau.PropositionDeVoie;
import fr.crefop.conference.bureau.Recevabilite;
import fr.crefop.conference.dossier.Complements;
import fr.crefop.conference.dossier.Complements.Complement;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.dossier.Voie;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.Plans;
import fr.crefop.conference.processus.Echeances;
import fr.crefop.conference.processus.TraitementSaisine;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The secretariat: admissible and by which way, to be completed and by what, or not admissible and why. The system proposes the way and says why. */
@Component
class VerifierRecevabilite implements TacheHumaine {

    private enum Avis { RECEVABLE, A_COMPLETER, NON_RECEVABLE }

    private final Recevabilite recevabilite;
    private final DemandesDeComplement demandes;
    private final Complements complements;
    private final Plans plans;
    private final Dossiers dossiers;
    private final VueDuDossier vue;
    private final Echeances echeances;

    VerifierRecevabilite(Recevabilite recevabilite, DemandesDeComplement demandes, Complements complements, Plans plans,
            Dossiers dossiers, VueDuDossier vue, Echeances echeances) {
        this.recevabilite = recevabilite;
        this.demandes = demandes;
        this.complements = complements;
        this.plans = plans;
        this.dossiers = dossiers;
        this.vue = vue;
        this.echeances = echeances;
    }

    @Override
    public String id() {
        return TraitementSaisine.VERIFIER_RECEVABILITE;
    }

    @Override
    public List<String> champs() {
        return List.of("recevabilite", "voie", "manque", "motif");
    }

    @Override
    public void preparer(DelegateTask tache) {
        String numero = tache.getExecution().getProcessBusinessKey();
        tache.setDueDate(echeance(numero));
        dossiers.passerA(numero, EtatDossier.RECU);
        PlanDeFinancement plan = plans.exigerDernier(numero);
        PropositionDeVoie proposee = PropositionDeVoie.pour(plan);
        vue.montrer(tache, plan.contributions().stream().map(LigneDePlan::de).toList(), plan.resteAFinancer(),
                Map.of("voieProposee", proposee.voie().libelle(), "raison", proposee.raison(),
                        "hypotheses", hypotheses(numero)));
    }

    private Date echeance(String numero) {
        return Optional.of(dossiers.exiger(numero)).filter(dossier -> dossier.etat() == EtatDossier.A_COMPLETER)
                .flatMap(dossier -> complements.dernier(numero)).map(Complement::joursRestants)
                .map(echeances::recevabilite).orElseGet(echeances::recevabilite);
    }

    /** Named to the secretariat: a plan that rests on what the advisor supposed is not the plan of the rules. */
    private String hypotheses(String numero) {
        return dossiers.exiger(numero).demande().hypotheses().entrySet().stream()
                .map(hypothese -> hypothese.getKey() + " = " + hypothese.getValue()).sorted()
                .collect(Collectors.joining(" ; "));
    }

    @Override
    public void repondre(DelegateTask tache, Reponses reponses) {
        String numero = tache.getExecution().getProcessBusinessKey();
        Avis avis = reponses.choix("recevabilite", Avis.class, "Dites si la saisine est recevable.");
        if (avis == Avis.RECEVABLE) {
            Voie voie = reponses.choix("voie", Voie.class, "Choisissez la voie de traitement.");
            recevabilite.declarerRecevable(numero, voie, reponses.auteur());
            tache.getExecution().setVariable(TraitementSaisine.VOIE, voie.name());
        } else if (avis == Avis.A_COMPLETER) {
            demandes.duSecretariat(numero, reponses.texteExige("manque", "Dites ce qui manque au dossier."),
                    echeances.joursRestants(tache.getDueDate()), reponses.auteur());
        } else {
            recevabilite.declarerNonRecevable(numero,
                    reponses.texteExige("motif", "Dites pourquoi la saisine n'est pas recevable."), reponses.auteur());
        }
        tache.getExecution().setVariable(TraitementSaisine.RECEVABILITE, avis.name());
    }
}
