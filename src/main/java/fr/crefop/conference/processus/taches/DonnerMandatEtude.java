package fr.crefop.conference.processus.taches;

import fr.crefop.conference.bureau.Mandats;
import fr.crefop.conference.etudes.EtatEtude;
import fr.crefop.conference.etudes.Etude;
import fr.crefop.conference.etudes.Etudes;
import fr.crefop.conference.processus.Echeances;
import fr.crefop.conference.processus.EtudeThematique;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.socle.RefusMetier;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The secretariat writes the mandate of the group that studies the problem: object, deadline, rapporteur, members. */
@Component
class DonnerMandatEtude implements TacheHumaine {

    private final Mandats mandats;
    private final Etudes etudes;
    private final Comptes comptes;
    private final ChoixDeMembres membres;
    private final Echeances echeances;

    DonnerMandatEtude(Mandats mandats, Etudes etudes, Comptes comptes, ChoixDeMembres membres, Echeances echeances) {
        this.mandats = mandats;
        this.etudes = etudes;
        this.comptes = comptes;
        this.membres = membres;
        this.echeances = echeances;
    }

    @Override
    public String id() {
        return EtudeThematique.DONNER_MANDAT;
    }

    @Override
    public List<String> champs() {
        return Stream.of(List.of("objet", "echeance", "rapporteur"), ChoixDeMembres.DU_BUREAU, ChoixDeMembres.AD_HOC)
                .flatMap(List::stream).toList();
    }

    @Override
    public Date echeance(String numero) {
        return echeances.mandatEtude();
    }

    @Override
    public void preparer(DelegateTask tache) {
        etudes.passerA(tache.getExecution().getProcessBusinessKey(), EtatEtude.EN_MANDAT);
        tache.setDueDate(echeance(tache.getExecution().getProcessBusinessKey()));
    }

    @Override
    public Map<String, Object> vue(DelegateTask tache) {
        Etude etude = etudes.exiger(tache.getExecution().getProcessBusinessKey());
        return VueDeLAffaire.de(tache, etude.titre(), "/etudes/" + etude.numero(), Map.of("rapporteurs", comptes.duGroupe(Groupe.RAPPORTEUR)
                .stream().map(c -> Map.of("label", c.nom(), "value", c.identifiant())).toList(),
                "membresDuBureau", membres.duBureau(), "membresAdHoc", membres.adHoc()));
    }

    @Override
    public String faite() {
        return "Le mandat est donné.";
    }

    @Override
    public void repondre(DelegateTask tache, Reponses reponses) {
        String rapporteur = reponses.texteExige("rapporteur", "Désignez le rapporteur.");
        if (comptes.duGroupe(Groupe.RAPPORTEUR).stream().map(Compte::identifiant).noneMatch(rapporteur::equals)) {
            throw new RefusMetier("Ce compte ne peut pas être rapporteur : " + rapporteur + ".");
        }
        mandats.donner(tache.getExecution().getProcessBusinessKey(), reponses.texteExige("objet", "Écrivez l'objet du mandat."),
                reponses.date("echeance", "Donnez l'échéance du mandat."), rapporteur,
                membres.lire(reponses), reponses.auteur());
    }
}
