package fr.crefop.conference.processus;

import fr.crefop.conference.bureau.Mandats;
import fr.crefop.conference.bureau.Mandats.Membre;
import fr.crefop.conference.courrier.Avis;
import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.IssueDuDossier;
import fr.crefop.conference.dossier.Passages;
import fr.crefop.conference.engagements.Dus.Du;
import fr.crefop.conference.engagements.DusCorriges;
import fr.crefop.conference.engagements.Engagement;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.engagements.Restitutions.Restitution;
import fr.crefop.conference.nouvelles.SurLaFinDuDossier;
import fr.crefop.conference.nouvelles.SurLeDossier;
import fr.crefop.conference.processus.relances.Relais;
import fr.crefop.conference.securite.QuiRepond;
import fr.crefop.conference.socle.Montant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
        auConseiller(numero, SurLeDossier.mandatDonne(numero));
        mandats.du(numero).ifPresent(mandat -> mandat.membres().forEach(membre ->
                courriers.auCompte(membre.compte(), SurLeDossier.membreDuGroupe(numero, mandat))));
    }

    void planNotifie(String numero) {
        auConseiller(numero, SurLaFinDuDossier.planNotifieAuConseiller(numero));
        auxFinanceurs(duPlan(numero), SurLaFinDuDossier.planNotifieAuFinanceur(numero));
        auGroupeDeTravail(numero, SurLaFinDuDossier.planNotifieAuGroupe(numero));
    }

    /** The person entered: the funders pay. */
    void entreeConfirmee(String numero) {
        auConseiller(numero, SurLaFinDuDossier.entreeConfirmeeAuConseiller(numero));
        auxFinanceurs(duPlan(numero), SurLaFinDuDossier.entreeConfirmeeAuFinanceur(numero));
    }

    /** She gave up her training: each funder reads what goes back to it; one that pays without an envelope, that she left. */
    void formationQuittee(String numero, List<Restitution> restitutions) {
        auConseiller(numero, SurLaFinDuDossier.formationQuitteeAuConseiller(numero));
        Map<String, List<Restitution>> parFinanceur = restitutions.stream().collect(Collectors.groupingBy(Restitution::financeur, TreeMap::new, Collectors.toList()));
        parFinanceur.forEach((financeur, siennes) ->
                auxFinanceurs(List.of(financeur), SurLaFinDuDossier.formationQuitteeAuFinanceur(numero,
                        Montant.somme(siennes.stream().map(Restitution::engage)), Montant.somme(siennes.stream().map(Restitution::rendu)))));
        auxFinanceurs(duPlan(numero).stream().filter(financeur -> !parFinanceur.containsKey(financeur)).toList(), SurLaFinDuDossier.formationQuitteeSansEnveloppe(numero));
        auGroupeDeTravail(numero, SurLaFinDuDossier.formationQuitteeAuGroupe(numero));
    }

    /** What funders owe of that training is corrected: each one concerned reads what it owed and owes, all its shares together. */
    void dusCorriges(DusCorriges corriges) {
        Map<String, Montant> avant = parFinanceur(corriges.avant());
        parFinanceur(corriges.apres()).forEach((financeur, apres) ->
                auxFinanceurs(List.of(financeur), SurLaFinDuDossier.duCorrigeAuFinanceur(corriges.numero(), avant.get(financeur), apres)));
    }

    private static Map<String, Montant> parFinanceur(List<Du> dus) {
        return dus.stream().collect(Collectors.groupingBy(Du::financeur, TreeMap::new, Collectors.collectingAndThen(Collectors.toList(),
                siens -> Montant.somme(siens.stream().map(Du::du)))));
    }

    /** To be called before the commitments are freed: those who were bound are told. */
    void finSansPlan(String numero, IssueDuDossier issue) {
        auConseiller(numero, SurLaFinDuDossier.sansPlanAuConseiller(numero, issue));
        auxFinanceurs(engagements.lies(numero), SurLaFinDuDossier.sansPlanAuFinanceur(numero, issue));
        auGroupeDeTravail(numero, SurLaFinDuDossier.sansPlanAuGroupe(numero, issue));
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
