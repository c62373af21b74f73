package fr.crefop.conference.processus;

import static fr.crefop.conference.processus.CourrielsNotes.ecrit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.RETURNS_SELF;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.crefop.conference.bureau.Mandats;
import fr.crefop.conference.bureau.Mandats.Mandat;
import fr.crefop.conference.bureau.Mandats.Membre;
import fr.crefop.conference.bureau.ObjetDuVote;
import fr.crefop.conference.bureau.Resultat;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.decisions.Decisions;
import fr.crefop.conference.decisions.Decisions.DecisionRendue;
import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.DossierRouvert;
import fr.crefop.conference.dossier.DossierTransfere;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.Etapes;
import fr.crefop.conference.dossier.IssueDuDossier;
import fr.crefop.conference.dossier.Passages;
import fr.crefop.conference.dossier.Transfert;
import fr.crefop.conference.dossier.Voie;
import fr.crefop.conference.engagements.Dus.Du;
import fr.crefop.conference.engagements.DusCorriges;
import fr.crefop.conference.engagements.Engagement;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.engagements.EtatEngagement;
import fr.crefop.conference.engagements.Restitutions.Restitution;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.processus.relances.Relais;
import fr.crefop.conference.processus.remplacement.Remplacements;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.RapporteurDuDossier;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.Report;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.AuthorizationQuery;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** To the letter, what those who took part in a case are told of it. */
class CourrielsDuDossierTest {

    private static final String NUMERO = "CF-2026-00042";

    final CourrielsNotes boite = new CourrielsNotes();
    final Dossiers dossiers = mock(Dossiers.class);
    final Relais relais = mock(Relais.class);
    final RapporteurDuDossier rapporteurs = mock(RapporteurDuDossier.class);
    final Mandats mandats = mock(Mandats.class);
    final Engagements engagements = mock(Engagements.class);
    final NouvellesDuConseiller conseiller = new NouvellesDuConseiller(dossiers, rapporteurs, boite.courriers(), relais);
    final NouvellesDuDossier tous = new NouvellesDuDossier(dossiers, mandats, mock(Passages.class), engagements, boite.courriers(), relais);

    @BeforeEach
    void unDossierSuivi() {
        Dossier dossier = dossier(null);
        when(dossiers.trouver(NUMERO)).thenReturn(Optional.of(dossier));
        when(dossiers.exiger(NUMERO)).thenReturn(dossier);
        when(relais.quiSuit(any())).thenReturn(List.of(new Compte("conseiller", "Claire", null, Set.of(Groupe.CONSEILLER))));
        when(rapporteurs.aPrevenir(NUMERO)).thenReturn(Optional.of("rapporteur"));
    }

    private static Dossier dossier(IssueDuDossier issue) {
        return new Dossier(NUMERO, Instant.EPOCH, "conseiller", null, "Motif", null, null, null, null, issue, null, null);
    }

    @Test
    void leConseillerApprendCeQueDevientSaSaisine() {
        conseiller.saisineRecue(NUMERO);
        conseiller.recevable(NUMERO, Voie.DIRECTE);
        conseiller.recevable(NUMERO, Voie.MODELE);
        conseiller.recevable(NUMERO, Voie.CONFERENCE);

        assertThat(boite.pris()).containsExactly(
                ecrit("conseiller", NUMERO, "Saisine reçue", "Le dossier porte le numéro CF-2026-00042. Le secrétariat vérifie que la saisine est recevable ; sa réponse vous sera dite de la même façon."),
                ecrit("conseiller", NUMERO, "Saisine recevable", "Le secrétariat a déclaré la saisine recevable. Le plan est complet selon les règles : chaque financeur est invité à dire s'il paie sa part."),
                ecrit("conseiller", NUMERO, "Saisine recevable", "Le secrétariat a déclaré la saisine recevable. Une solution déjà trouvée convient : chaque financeur est invité à dire s'il paie sa part."),
                ecrit("conseiller", NUMERO, "Saisine recevable", "Le secrétariat a déclaré la saisine recevable. Le bureau est saisi du dossier."));
    }

    @Test
    void leConseillerApprendCeQueLeBureauVote() {
        conseiller.misAuxVoix(NUMERO, ObjetDuVote.OPPORTUNITE);
        conseiller.misAuxVoix(NUMERO, ObjetDuVote.ADOPTION);
        conseiller.misAuxVoix("ET-2026-00001", ObjetDuVote.ADOPTION);
        for (ObjetDuVote objet : ObjetDuVote.values()) {
            for (Resultat resultat : Resultat.values()) {
                conseiller.voteDepouille(NUMERO, objet, resultat);
                conseiller.voteDepouille("MS-2026-00001", objet, resultat);
            }
        }

        assertThat(boite.pris()).containsExactly(
                ecrit("conseiller", NUMERO, "Mis aux voix", "Opportunité d'approfondir le dossier : le bureau vote. La page du dossier dit jusqu'à quand."),
                ecrit("conseiller", NUMERO, "Mis aux voix", "Adoption du plan proposé : le bureau vote. La page du dossier dit jusqu'à quand."),
                ecrit("conseiller", NUMERO, "Le bureau approfondit le dossier", "Le bureau a voté pour. Le secrétariat donne maintenant mandat à un groupe de travail."),
                ecrit("conseiller", NUMERO, "Vote ajourné", "Le bureau n'a pas conclu : le vote recommence. Rien ne vous est demandé."),
                ecrit("conseiller", NUMERO, "Vote ajourné", "Le bureau n'a pas conclu : le vote recommence. Rien ne vous est demandé."));
    }

    @Test
    void quiNePaiePasToutEstDitAuConseillerEtAuRapporteurEtPourLaPersonneAuRapporteurSeul() {
        for (EtatEngagement reponse : EtatEngagement.values()) {
            conseiller.partRefusee(NUMERO, "REGION_CVL", reponse, null);
        }
        String suite = ". Son motif est à la page du dossier, sous « Les réponses des financeurs ». Quand tous auront répondu, le plan sera refait avec ces réponses.";
        assertThat(boite.pris()).containsExactly(
                ecrit("conseiller", NUMERO, "La Région Centre-Val de Loire ne s'engage que sur une partie de sa part", "La Région Centre-Val de Loire ne s'engage que sur une partie de sa part" + suite),
                ecrit("rapporteur", NUMERO, "La Région Centre-Val de Loire ne s'engage que sur une partie de sa part", "La Région Centre-Val de Loire ne s'engage que sur une partie de sa part" + suite),
                ecrit("conseiller", NUMERO, "La Région Centre-Val de Loire fait une contre-proposition", "La Région Centre-Val de Loire fait une contre-proposition" + suite),
                ecrit("rapporteur", NUMERO, "La Région Centre-Val de Loire fait une contre-proposition", "La Région Centre-Val de Loire fait une contre-proposition" + suite),
                ecrit("conseiller", NUMERO, "La Région Centre-Val de Loire refuse sa part", "La Région Centre-Val de Loire refuse sa part" + suite),
                ecrit("rapporteur", NUMERO, "La Région Centre-Val de Loire refuse sa part", "La Région Centre-Val de Loire refuse sa part" + suite));

        conseiller.partRefusee(NUMERO, "BENEFICIAIRE", EtatEngagement.REFUSE, null);
        assertThat(boite.pris()).containsExactly(ecrit("rapporteur", NUMERO, "La personne refuse sa part", "La personne refuse sa part" + suite));
    }

    @Test
    void leMandatEstDitAuConseillerEtAuxMembres() {
        when(mandats.du(NUMERO)).thenReturn(Optional.of(mandat(Report.auJourOuvre(LocalDate.of(2026, 11, 1)))));
        tous.mandatDonne(NUMERO);
        when(mandats.du(NUMERO)).thenReturn(Optional.of(mandat(Report.auJourOuvre(LocalDate.of(2026, 11, 2)))));
        tous.mandatDonne(NUMERO);

        assertThat(boite.pris()).containsExactly(
                ecrit("conseiller", NUMERO, "Mandat donné", "Un groupe de travail cherche une solution ; sa lettre de mandat, avec son échéance, est à la page du dossier."),
                ecrit("bureau.etat", NUMERO, "Vous êtes membre d'un groupe de travail", "Le bureau a donné mandat à un groupe dont vous faites partie ; la lettre de mandat est à la page du dossier. "
                        + "Le 1er\u00a0novembre 2026 est un dimanche férié : l'échéance est reportée au lundi 2\u00a0novembre."),
                ecrit("conseiller", NUMERO, "Mandat donné", "Un groupe de travail cherche une solution ; sa lettre de mandat, avec son échéance, est à la page du dossier."),
                ecrit("bureau.etat", NUMERO, "Vous êtes membre d'un groupe de travail", "Le bureau a donné mandat à un groupe dont vous faites partie ; la lettre de mandat est à la page du dossier."));
    }

    private static Mandat mandat(Report echeance) {
        return new Mandat("Objet", echeance, "rapporteur", List.of(new Membre("bureau.etat", false)), "secretariat", Instant.EPOCH);
    }

    private static Engagement engage(String financeur, Montant accorde) {
        Engagement engagement = mock(Engagement.class);
        when(engagement.engage()).thenReturn(true);
        when(engagement.financeur()).thenReturn(financeur);
        when(engagement.accorde()).thenReturn(accorde);
        return engagement;
    }

    @Test
    void laFinEstDiteAChacunSelonSaPart() {
        List<Engagement> tour = List.of(engage("REGION_CVL", Montant.de("1200")), engage("BENEFICIAIRE", Montant.de("100")));
        when(engagements.dernierTour(NUMERO)).thenReturn(tour);
        when(engagements.lies(NUMERO)).thenReturn(List.of("REGION_CVL"));
        Mandat mandat = mandat(Report.auJourOuvre(LocalDate.of(2026, 11, 2)));
        when(mandats.du(anyString(), anyInt())).thenReturn(Optional.of(mandat));

        tous.planNotifie(NUMERO);
        assertThat(boite.pris()).containsExactly(
                ecrit("conseiller", NUMERO, "Plan notifié", "Le plan est décidé : remettez à la personne le plan sur une page, qui est à la page du dossier."),
                ecrit("region", NUMERO, "Plan notifié", "Le plan auquel vous participez est décidé et notifié à la personne. Votre part est due à son entrée en formation."),
                ecrit("rapporteur", NUMERO, "Plan notifié", "La solution que le groupe a construite est décidée et notifiée."),
                ecrit("bureau.etat", NUMERO, "Plan notifié", "La solution que le groupe a construite est décidée et notifiée."));
        tous.entreeConfirmee(NUMERO);
        assertThat(boite.pris()).containsExactly(
                ecrit("conseiller", NUMERO, "Dossier clos", "L'entrée en formation est confirmée : le dossier est clos, et les financeurs savent que leur part est due."),
                ecrit("region", NUMERO, "Entrée en formation confirmée", "La personne est entrée en formation : votre part est due."));
        List<Engagement> avecLEmployeur = List.of(engage("REGION_CVL", Montant.de("1200")), engage("EMPLOYEUR", Montant.de("300")));
        when(engagements.dernierTour(NUMERO)).thenReturn(avecLEmployeur);
        tous.formationQuittee(NUMERO, List.of(rendue("AIF", "1000.00", "400.00"), rendue("CPF_DE", "200.50", "200.50")));
        assertThat(boite.pris()).containsExactly(
                ecrit("conseiller", NUMERO, "Formation quittée", "La personne a quitté la formation avant la fin : ce que les financeurs ne doivent pas leur est rendu ; la page du dossier dit combien."),
                ecrit("region", NUMERO, "Formation quittée", "La personne a quitté la formation avant la fin. De votre part de 1\u00a0200,50 €, 600,00 € sont rendus à vos enveloppes et "
                        + "600,50 € restent dus. Si vous avez payé un autre montant, dites-le au secrétariat de la conférence."),
                ecrit("secretariat", NUMERO, "Formation quittée", "La personne a quitté la formation avant la fin. Une part du plan dont vous répondez n'est retenue sur aucune enveloppe : la conférence ne calcule pas ce qui en reste dû."),
                ecrit("rapporteur", NUMERO, "Formation quittée", "La personne a quitté la formation avant la fin."),
                ecrit("bureau.etat", NUMERO, "Formation quittée", "La personne a quitté la formation avant la fin."));
        tous.dusCorriges(new DusCorriges(NUMERO, List.of(du("AIF", "400.00", 1), du("CPF_DE", "200.50", 1)), List.of(du("AIF", "0.00", 2), du("CPF_DE", "250.00", 2))));
        assertThat(boite.pris()).containsExactly(ecrit("region", NUMERO, "Part due corrigée",
                "Le secrétariat a corrigé ce que vous devez après le départ de la personne : 250,00 € au lieu de 600,50 €. Vos enveloppes en tiennent compte."));
        tous.finSansPlan(NUMERO, IssueDuDossier.ABANDONNE);
        assertThat(boite.pris()).containsExactly(
                ecrit("conseiller", NUMERO, "Projet abandonné", "Le dossier est clos ; sa page dit pourquoi, et donne la lettre de décision à remettre à la personne."),
                ecrit("region", NUMERO, "Projet abandonné", "Le dossier est clos sans plan : ce que vous aviez engagé est libéré."),
                ecrit("rapporteur", NUMERO, "Projet abandonné", "Le dossier est clos ; sa page dit pourquoi."),
                ecrit("bureau.etat", NUMERO, "Projet abandonné", "Le dossier est clos ; sa page dit pourquoi."));
    }

    private static Du du(String dispositif, String du, int rang) {
        return new Du(1, "REGION_CVL", Dispositif.de(dispositif), 2018, Montant.de("1000.00"), Montant.de(du), rang);
    }

    private static Restitution rendue(String dispositif, String engage, String du) {
        return new Restitution("REGION_CVL", Dispositif.de(dispositif), 2018, Montant.de(engage), Montant.de(du), false, 40, 100);
    }

    @Test
    void leBureauApprendCeQuiSEstRegleSansLui() {
        List<Engagement> tour = List.of(engage("REGION_CVL", Montant.de("1200")), engage("AGEFIPH", Montant.de("300.50")));
        when(engagements.dernierTour(NUMERO)).thenReturn(tour);
        Dossier regle = dossier(IssueDuDossier.PLAN_DIRECT);
        when(dossiers.exiger(NUMERO)).thenReturn(regle);
        Decisions decisions = mock(Decisions.class);
        when(decisions.rendue(NUMERO)).thenReturn(Optional.of(new DecisionRendue(IssueDuDossier.PLAN_DIRECT, Instant.EPOCH, Montant.ZERO)));

        new Notification(decisions, dossiers, engagements, tous, boite.courriers(), mock(Journal.class), Clock.fixed(Instant.EPOCH.plusSeconds(1_788_000_000), HorlogeConfiguration.PARIS)).informerLeBureau(NUMERO);

        assertThat(boite.pris()).extracting(CourrielsNotes.Ecrit::a).containsExactly("bureau-etat", "bureau-region", "bureau-salaries", "bureau-employeurs");
        new Notification(decisions, dossiers, engagements, tous, boite.courriers(), mock(Journal.class), Clock.fixed(Instant.EPOCH.plusSeconds(1_788_000_000), HorlogeConfiguration.PARIS)).informerLeBureau(NUMERO);
        assertThat(boite.pris()).first().isEqualTo(ecrit("bureau-etat", null, "Dossier CF-2026-00042 réglé sans vote",
                "Plan engagé directement par les financeurs : Région Centre-Val de Loire 1\u00a0200,00 €, AGEFIPH 300,50 €. Il reste 0,00 € à financer. Le bureau en est informé et n'a rien à voter."));
    }

    @Test
    void uneReouvertureSeDit() {
        new DemarrageDeLaProcedure(mock(RuntimeService.class), conseiller).redemarrer(new DossierRouvert(NUMERO, "secretariat"));

        assertThat(boite.pris()).containsExactly(ecrit("conseiller", NUMERO, "Dossier rouvert", "Le secrétariat a rouvert ce dossier ; la page du dossier dit pourquoi."));
    }

    @Test
    void unTransfertEstDitAQuiRecoitEtAQuiLaisse() {
        assertThat(transfert(0, "Mission locale")).containsExactly(
                ecrit("nouveau", NUMERO, "Un dossier vous est transféré", "Sara vous a transféré ce dossier, que vous suivez désormais. Rien n'y attend de réponse de vous aujourd'hui."),
                ecrit("ancien", NUMERO, "Un dossier que vous suiviez est transféré", "Ce dossier est désormais suivi par Nina, Mission locale. Vous le lisez encore pendant trente jours."));
        assertThat(transfert(1, null)).containsExactly(
                ecrit("nouveau", NUMERO, "Un dossier vous est transféré", "Sara vous a transféré ce dossier, que vous suivez désormais. Une réponse y est attendue de vous."),
                ecrit("ancien", NUMERO, "Un dossier que vous suiviez est transféré", "Ce dossier est désormais suivi par Nina. Vous le lisez encore pendant trente jours."));
        assertThat(transfert(2, null)).first().isEqualTo(
                ecrit("nouveau", NUMERO, "Un dossier vous est transféré", "Sara vous a transféré ce dossier, que vous suivez désormais. 2 réponses y sont attendues de vous."));
    }

    private List<CourrielsNotes.Ecrit> transfert(int attendues, String versStructure) {
        Comptes comptes = mock(Comptes.class);
        when(comptes.nomDe("secretariat")).thenReturn("Sara");
        when(comptes.nomDe("nouveau")).thenReturn("Nina");
        when(comptes.trouver("ancien")).thenReturn(Optional.of(new Compte("ancien", "Alix", null, Set.of(Groupe.CONSEILLER))));
        TaskService taches = mock(TaskService.class);
        TaskQuery question = mock(TaskQuery.class, RETURNS_SELF);
        Task tache = mock(Task.class);
        when(tache.getTaskDefinitionKey()).thenReturn(TraitementSaisine.CONFIRMER_ENTREE);
        when(taches.createTaskQuery()).thenReturn(question);
        when(question.list()).thenReturn(Collections.nCopies(attendues, tache));
        new DossiersTransferes(taches, sansDroits(), mock(Etapes.class), mock(Remplacements.class), comptes,
                boite.courriers(), Clock.systemUTC()).surDossierTransfere(new DossierTransfere(NUMERO,
                        new Transfert("ancien", null, "nouveau", versStructure, "Départ", "secretariat", Instant.EPOCH)));
        return boite.pris();
    }

    private static AuthorizationService sansDroits() {
        AuthorizationService droits = mock(AuthorizationService.class);
        AuthorizationQuery aucun = mock(AuthorizationQuery.class, RETURNS_SELF);
        when(droits.createAuthorizationQuery()).thenReturn(aucun);
        return droits;
    }
}
