package fr.crefop.conference.processus.taches;

import fr.crefop.conference.bureau.Mandats;
import fr.crefop.conference.bureau.Mandats.Mandat;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.financement.Plans;
import fr.crefop.conference.processus.Echeances;
import fr.crefop.conference.processus.GroupeDeTravail;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.travaux.CahiersDesCharges;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The rapporteur writes down what the group sets out to find. */
@Component
class RedigerCahierDesCharges implements TacheHumaine {

    private final CahiersDesCharges cahiers;
    private final Mandats mandats;
    private final Dossiers dossiers;
    private final Plans plans;
    private final VueDuDossier vue;
    private final Echeances echeances;

    RedigerCahierDesCharges(CahiersDesCharges cahiers, Mandats mandats, Dossiers dossiers, Plans plans,
            VueDuDossier vue, Echeances echeances) {
        this.cahiers = cahiers;
        this.mandats = mandats;
        this.dossiers = dossiers;
        this.plans = plans;
        this.vue = vue;
        this.echeances = echeances;
    }

    @Override
    public String id() {
        return GroupeDeTravail.REDIGER_CAHIER;
    }

    @Override
    public Groupe nominative() {
        return Groupe.RAPPORTEUR;
    }

    @Override
    public List<String> champs() {
        return List.of("cahierDesCharges");
    }

    @Override
    public Date echeance(String numero) {
        return echeances.cahierDesCharges(numero, mandats.exiger(numero).echeance());
    }

    @Override
    public void preparer(DelegateTask tache) {
        String numero = tache.getExecution().getProcessBusinessKey();
        tache.setDueDate(echeance(numero));
        dossiers.passerA(numero, EtatDossier.EN_TRAVAUX);
    }

    @Override
    public String enBref(DelegateTask tache) {
        return vue.enBref(tache);
    }

    @Override
    public Map<String, Object> vue(DelegateTask tache) {
        String numero = tache.getExecution().getProcessBusinessKey();
        Mandat mandat = mandats.exiger(numero);
        return vue.de(tache, plans.exigerDernier(numero), Map.of("objet", mandat.objet(), "echeance", EnFrancais.date(mandat.echeance()),
                "report", mandat.report().aLieu() ? " " + mandat.phraseDeReport() : ""));
    }

    @Override
    public String faite() {
        return "Le cahier des charges est enregistré.";
    }

    @Override
    public void repondre(DelegateTask tache, Reponses reponses) {
        cahiers.rediger(tache.getExecution().getProcessBusinessKey(),
                reponses.texteExige("cahierDesCharges", "Écrivez le cahier des charges."), reponses.auteur());
    }
}
