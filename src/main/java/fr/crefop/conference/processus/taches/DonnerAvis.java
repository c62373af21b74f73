package fr.crefop.conference.processus.taches;

import fr.crefop.conference.financement.Plans;
import fr.crefop.conference.processus.Echeances;
import fr.crefop.conference.processus.GroupeDeTravail;
import fr.crefop.conference.travaux.Expertises;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** An expert gives the advice asked for. The question was written freely: it is shown, and the engine keeps nothing of it. */
@Component
class DonnerAvis implements TacheHumaine {

    private final Expertises expertises;
    private final Plans plans;
    private final VueDuDossier vue;
    private final Echeances echeances;

    DonnerAvis(Expertises expertises, Plans plans, VueDuDossier vue, Echeances echeances) {
        this.expertises = expertises;
        this.plans = plans;
        this.vue = vue;
        this.echeances = echeances;
    }

    @Override
    public String id() {
        return GroupeDeTravail.DONNER_AVIS;
    }

    @Override
    public List<String> champs() {
        return List.of("avis");
    }

    @Override
    public void preparer(DelegateTask tache) {
        // Local to the task as well, so that the page of the portal finds its own among several.
        tache.setVariableLocal(GroupeDeTravail.EXPERTISE, expertise(tache));
        tache.setDueDate(echeances.le(expertises.exiger(expertise(tache)).echeance()));
    }

    @Override
    public Map<String, Object> vue(DelegateTask tache) {
        return vue.de(tache, plans.exigerDernier(tache.getExecution().getProcessBusinessKey()),
                Map.of("question", expertises.exiger(expertise(tache)).question()));
    }

    @Override
    public String faite() {
        return "Votre avis est rendu.";
    }

    @Override
    public void repondre(DelegateTask tache, Reponses reponses) {
        expertises.rendre(expertise(tache), reponses.texteExige("avis", "Écrivez votre avis."), reponses.auteur());
    }

    @Override
    public void abandonner(DelegateTask tache) {
        expertises.renoncer(expertise(tache));
    }

    private static Long expertise(DelegateTask tache) {
        return (Long) tache.getVariable(GroupeDeTravail.EXPERTISE);
    }
}
