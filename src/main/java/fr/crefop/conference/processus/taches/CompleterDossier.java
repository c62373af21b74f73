package fr.crefop.conference.processus.taches;

import fr.crefop.conference.bureau.DemandesDeComplement;
import fr.crefop.conference.dossier.Complements.Complement;
import fr.crefop.conference.dossier.Complements;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.dossier.Passages;
import fr.crefop.conference.financement.PlanDuJour;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.processus.Echeances;
import fr.crefop.conference.processus.TraitementSaisine;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/**
 * The advisor gives what is missing. The saisine itself is corrected on the case's own page, which ends this task.
 * What the bureau asked for takes the case through the procedure again; the secretariat asks before anything is done.
 */
@Component
class CompleterDossier implements TacheHumaine {

    private final DemandesDeComplement demandes;
    private final Complements complements;
    private final Passages passages;
    private final Dossiers dossiers;
    private final PlanDuJour plans;
    private final Journal journal;
    private final VueDuDossier vue;
    private final Echeances echeances;

    CompleterDossier(DemandesDeComplement demandes, Complements complements, Passages passages, Dossiers dossiers, PlanDuJour plans,
            Journal journal, VueDuDossier vue, Echeances echeances) {
        this.demandes = demandes;
        this.complements = complements;
        this.passages = passages;
        this.dossiers = dossiers;
        this.plans = plans;
        this.journal = journal;
        this.vue = vue;
        this.echeances = echeances;
    }

    @Override
    public String id() {
        return TraitementSaisine.COMPLETER_DOSSIER;
    }

    @Override
    public List<String> champs() {
        return List.of(TraitementSaisine.REPONSE);
    }

    @Override
    public void preparer(DelegateTask tache) {
        String numero = tache.getExecution().getProcessBusinessKey();
        tache.setDueDate(echeances.complement());
        demandes.attendue(numero);
        dossiers.passerA(numero, EtatDossier.A_COMPLETER);
    }

    @Override
    public Map<String, Object> vue(DelegateTask tache) {
        String numero = tache.getExecution().getProcessBusinessKey();
        return vue.de(tache, plans.du(dossiers.exiger(numero)), Map.of("manque", new TexteDeFormulaire(complements.attendu(numero)
                .map(CompleterDossier::enListe).orElse(""))));
    }

    private static String enListe(Complement complement) {
        return complement.lignes().stream().map(ligne -> "- " + TexteDeFormulaire.echapper(ligne)).collect(Collectors.joining("\n"));
    }

    @Override
    public String faite() {
        return "Votre complément est transmis.";
    }

    @Override
    public void repondre(DelegateTask tache, Reponses reponses) {
        String numero = tache.getExecution().getProcessBusinessKey();
        String reponse = reponses.texteExige(TraitementSaisine.REPONSE, "Dites ce que vous avez remis ou corrigé.");
        boolean duBureau = complements.attendu(numero).filter(Complement::duBureau).isPresent();
        complements.donner(numero, reponse, reponses.auteur());
        if (duBureau) {
            passages.commencer(numero, Passages.Cause.COMPLEMENT);
            dossiers.choisirVoie(numero, null);
        }
        journal.noter(reponses.auteur(), numero, Acte.COMPLEMENT_DONNE);
    }
}
