package fr.crefop.conference.processus.taches;

import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.financement.CoutDeLaFormation;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.financement.Plans;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.processus.Echeances;
import fr.crefop.conference.processus.TraitementSaisine;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The advisor says whether the person entered the training. */
@Component
class ConfirmerEntree implements TacheHumaine {

    private enum Entree { OUI, NON }

    private final Dossiers dossiers;
    private final Plans plans;
    private final Engagements engagements;
    private final Journal journal;
    private final VueDuDossier vue;
    private final Echeances echeances;

    ConfirmerEntree(Dossiers dossiers, Plans plans, Engagements engagements, Journal journal, VueDuDossier vue,
            Echeances echeances) {
        this.dossiers = dossiers;
        this.plans = plans;
        this.engagements = engagements;
        this.journal = journal;
        this.vue = vue;
        this.echeances = echeances;
    }

    @Override
    public String id() {
        return TraitementSaisine.CONFIRMER_ENTREE;
    }

    @Override
    public List<String> champs() {
        return List.of("entreeEnFormation", "motif");
    }

    @Override
    public Date echeance(String numero) {
        return echeances.entree(dossiers.exiger(numero).demande().formation().debut());
    }

    @Override
    public void preparer(DelegateTask tache) {
        String numero = tache.getExecution().getProcessBusinessKey();
        tache.setDueDate(echeance(numero));
    }

    @Override
    public String enBref(DelegateTask tache) {
        return vue.enBref(tache);
    }

    @Override
    public Map<String, Object> vue(DelegateTask tache) {
        String numero = tache.getExecution().getProcessBusinessKey();
        List<LigneDePlan> acquis = engagements.acquis(numero);
        return vue.de(tache, acquis, CoutDeLaFormation.selon(plans.exigerDernier(numero)).reste(acquis), Map.of());
    }

    @Override
    public String consequence(Map<String, Object> vue, Map<String, Object> reponses) {
        return Entree.NON.name().equals(reponses.get("entreeEnFormation"))
                ? "Le dossier est clos comme abandonné, et ce que les financeurs avaient engagé est libéré." : null;
    }

    @Override
    public String faite() {
        return "Votre réponse sur l'entrée en formation est enregistrée.";
    }

    @Override
    public void repondre(DelegateTask tache, Reponses reponses) {
        Entree entree = reponses.choix("entreeEnFormation", Entree.class, "Dites si la personne est entrée en formation.");
        String motif = entree == Entree.NON
                ? reponses.texteExige("motif", "Dites pourquoi la personne n'est pas entrée en formation.")
                : reponses.texte("motif");
        String numero = tache.getExecution().getProcessBusinessKey();
        if (entree == Entree.NON) {
            dossiers.noterMotifDeFin(numero, motif);
        }
        journal.noter(reponses.auteur(), numero, entree == Entree.OUI ? Acte.ENTREE_CONFIRMEE : Acte.ENTREE_ABANDONNEE);
        tache.getExecution().setVariable(TraitementSaisine.ENTREE, entree == Entree.OUI);
    }
}
