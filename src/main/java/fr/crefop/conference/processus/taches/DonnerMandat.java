package fr.crefop.conference.processus.taches;

import fr.crefop.conference.bureau.Mandats;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.financement.Plans;
import fr.crefop.conference.processus.Echeances;
import fr.crefop.conference.processus.NouvellesDuDossier;
import fr.crefop.conference.processus.TraitementSaisine;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The secretariat writes the mandate that the bureau's vote allows: object, deadline, rapporteur, members. */
@Component
class DonnerMandat implements TacheHumaine {

    private final Mandats mandats;
    private final Dossiers dossiers;
    private final Plans plans;
    private final Comptes comptes;
    private final ChoixDeMembres membres;
    private final NouvellesDuDossier nouvelles;
    private final VueDuDossier vue;
    private final Echeances echeances;

    DonnerMandat(Mandats mandats, Dossiers dossiers, Plans plans, Comptes comptes, ChoixDeMembres membres,
            NouvellesDuDossier nouvelles, VueDuDossier vue, Echeances echeances) {
        this.mandats = mandats;
        this.dossiers = dossiers;
        this.plans = plans;
        this.comptes = comptes;
        this.membres = membres;
        this.nouvelles = nouvelles;
        this.vue = vue;
        this.echeances = echeances;
    }

    @Override
    public String id() {
        return TraitementSaisine.DONNER_MANDAT;
    }

    @Override
    public List<String> champs() {
        return Stream.of(List.of("objet", "echeance", "rapporteur"), ChoixDeMembres.DU_BUREAU, ChoixDeMembres.AD_HOC)
                .flatMap(List::stream).toList();
    }

    @Override
    public void preparer(DelegateTask tache) {
        tache.setDueDate(echeances.mandat());
        dossiers.passerA(tache.getExecution().getProcessBusinessKey(), EtatDossier.EN_MANDAT);
    }

    @Override
    public Map<String, Object> vue(DelegateTask tache) {
        return vue.de(tache, plans.exigerDernier(tache.getExecution().getProcessBusinessKey()), Map.of(
                "rapporteurs", rapporteurs().stream().map(c -> Map.of("label", c.nom(), "value", c.identifiant())).toList(),
                "membresDuBureau", membres.duBureau(), "membresAdHoc", membres.adHoc()));
    }

    @Override
    public void repondre(DelegateTask tache, Reponses reponses) {
        String rapporteur = reponses.texteExige("rapporteur", "Désignez le rapporteur.");
        if (rapporteurs().stream().noneMatch(c -> c.identifiant().equals(rapporteur))) {
            throw new RefusMetier("Ce compte ne peut pas être rapporteur : " + rapporteur + ".",
                    List.of(new Erreur("rapporteur", rapporteur, "compte de rapporteur attendu")));
        }
        String numero = tache.getExecution().getProcessBusinessKey();
        mandats.donner(numero,
                reponses.texteExige("objet", "Écrivez l'objet du mandat."),
                reponses.date("echeance", "Donnez l'échéance du mandat."), rapporteur,
                membres.lire(reponses), reponses.auteur());
        nouvelles.mandatDonne(numero);
    }

    private List<Compte> rapporteurs() {
        return comptes.lister().stream().filter(compte -> compte.est(Groupe.RAPPORTEUR)).toList();
    }
}
