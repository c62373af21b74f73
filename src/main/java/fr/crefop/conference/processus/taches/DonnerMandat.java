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
import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.time.LocalDate;
import java.util.Date;
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
    public Date echeance(String numero) {
        return echeances.mandat(numero);
    }

    @Override
    public void preparer(DelegateTask tache) {
        String numero = tache.getExecution().getProcessBusinessKey();
        tache.setDueDate(echeance(numero));
        dossiers.passerA(numero, EtatDossier.EN_MANDAT);
    }

    @Override
    public String enBref(DelegateTask tache) {
        return vue.enBref(tache);
    }

    @Override
    public Map<String, Object> vue(DelegateTask tache) {
        String numero = tache.getExecution().getProcessBusinessKey();
        return vue.de(tache, plans.exigerDernier(numero), Map.of(
                "motif", dossiers.exiger(numero).motif(),
                "limite", echeances.limiteDuMandat(numero).map(DonnerMandat::auPlusTard).orElse(""),
                "rapporteurs", rapporteurs().stream().map(c -> Map.of("label", c.nom(), "value", c.identifiant())).toList(),
                "membresDuBureau", membres.duBureau(), "membresAdHoc", membres.adHoc()));
    }

    @Override
    public String faite() {
        return "Le mandat est donné.";
    }

    @Override
    public void repondre(DelegateTask tache, Reponses reponses) {
        String rapporteur = reponses.texteExige("rapporteur", "Désignez le rapporteur.");
        if (rapporteurs().stream().noneMatch(c -> c.identifiant().equals(rapporteur))) {
            throw new RefusMetier("Ce compte ne peut pas être rapporteur : " + rapporteur + ".",
                    List.of(new Erreur("rapporteur", rapporteur, "compte de rapporteur attendu")));
        }
        String numero = tache.getExecution().getProcessBusinessKey();
        String objet = reponses.texteExige("objet", "Écrivez l'objet du mandat.");
        LocalDate echeance = reponses.date("echeance", "Donnez l'échéance du mandat.");
        exigerDansLeDelai(numero, echeance);
        mandats.donner(numero, objet, echeance, rapporteur, membres.lire(reponses), reponses.auteur());
        nouvelles.mandatDonne(numero);
    }

    private void exigerDansLeDelai(String numero, LocalDate echeance) {
        echeances.limiteDuMandat(numero).filter(echeance::isAfter).ifPresent(limite -> {
            throw new RefusMetier(auPlusTard(limite), List.of(new Erreur("echeance", echeance.toString(), "au plus tard le " + limite)));
        });
    }

    private static String auPlusTard(LocalDate limite) {
        return "Le délai du groupe de travail est raccourci pour ce dossier : l'échéance du mandat est au plus tard le "
                + EnFrancais.date(limite) + ".";
    }

    private List<Compte> rapporteurs() {
        return comptes.lister().stream().filter(compte -> compte.est(Groupe.RAPPORTEUR)).toList();
    }
}
