package fr.crefop.conference.processus;

import fr.crefop.conference.bureau.Mandats;
import fr.crefop.conference.bureau.Mandats.Membre;
import fr.crefop.conference.courrier.Avis;
import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.IssueDuDossier;
import fr.crefop.conference.dossier.Passages;
import fr.crefop.conference.engagements.Engagement;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.processus.relances.Relais;
import fr.crefop.conference.securite.QuiRepond;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Whoever took part in a case is told how it went on: its advisor, the funders that are bound, its working group. Each
 * person reads the rest on the page of the case.
 */
@Component
public class NouvellesDuDossier {

    private final Dossiers dossiers;
    private final Mandats mandats;
    private final Passages passages;
    private final Engagements engagements;
    private final Courriers courriers;
    private final Relais relais;

    NouvellesDuDossier(Dossiers dossiers, Mandats mandats, Passages passages, Engagements engagements, Courriers courriers, Relais relais) {
        this.dossiers = dossiers;
        this.mandats = mandats;
        this.passages = passages;
        this.engagements = engagements;
        this.courriers = courriers;
        this.relais = relais;
    }

    public void mandatDonne(String numero) {
        auConseiller(numero, new Avis(numero, "Mandat donné",
                "Un groupe de travail cherche une solution ; sa lettre de mandat, avec son échéance, est à la page du dossier."));
        mandats.du(numero).ifPresent(mandat -> mandat.membres().forEach(membre -> courriers.auCompte(membre.compte(), new Avis(numero,
                "Vous êtes membre d'un groupe de travail",
                "Le bureau a donné mandat à un groupe dont vous faites partie ; la lettre de mandat est à la page du dossier."
                        + (mandat.report().aLieu() ? " " + mandat.phraseDeReport() : "")))));
    }

    void planNotifie(String numero) {
        auConseiller(numero, new Avis(numero, "Plan notifié",
                "Le plan est décidé : remettez à la personne le plan sur une page, qui est à la page du dossier."));
        auxFinanceurs(duPlan(numero), new Avis(numero, "Plan notifié",
                "Le plan auquel vous participez est décidé et notifié à la personne. Votre part est due à son entrée en formation."));
        auGroupeDeTravail(numero, new Avis(numero, "Plan notifié", "La solution que le groupe a construite est décidée et notifiée."));
    }

    /** The person entered: the funders pay. */
    void entreeConfirmee(String numero) {
        auConseiller(numero, new Avis(numero, "Dossier clos",
                "L'entrée en formation est confirmée : le dossier est clos, et les financeurs savent que leur part est due."));
        auxFinanceurs(duPlan(numero), new Avis(numero, "Entrée en formation confirmée", "La personne est entrée en formation : votre part est due."));
    }

    /** To be called before the commitments are freed: those who were bound are told. */
    void finSansPlan(String numero, IssueDuDossier issue) {
        auConseiller(numero, new Avis(numero, issue.libelle(),
                "Le dossier est clos ; sa page dit pourquoi, et donne la lettre de décision à remettre à la personne."));
        auxFinanceurs(engagements.lies(numero), new Avis(numero, issue.libelle(), "Le dossier est clos sans plan : ce que vous aviez engagé est libéré."));
        auGroupeDeTravail(numero, new Avis(numero, issue.libelle(), "Le dossier est clos ; sa page dit pourquoi."));
    }

    private void auConseiller(String numero, Avis avis) {
        relais.quiSuit(dossiers.exiger(numero)).forEach(compte -> courriers.auCompte(compte.identifiant(), avis));
    }

    /** The funders whose share is in the plan as it is decided. */
    private List<String> duPlan(String numero) {
        return engagements.dernierTour(numero).stream().filter(Engagement::engage).map(Engagement::financeur).toList();
    }

    /** The person's own part is the advisor's matter, who is told already. */
    private void auxFinanceurs(List<String> financeurs, Avis avis) {
        financeurs.stream().filter(financeur -> !QuiRepond.estLaPersonne(financeur)).map(QuiRepond::pourLeFinanceur)
                .distinct().forEach(repondant -> courriers.aTous(repondant, avis));
    }

    /** The group of this passage: one of before the case began again did not build what is told. */
    private void auGroupeDeTravail(String numero, Avis avis) {
        List<String> membres = mandats.du(numero, passages.actuel(numero)).stream().flatMap(mandat ->
                Stream.concat(Stream.of(mandat.rapporteur()), mandat.membres().stream().map(Membre::compte))).distinct().toList();
        membres.forEach(membre -> courriers.auCompte(membre, avis));
    }
}
