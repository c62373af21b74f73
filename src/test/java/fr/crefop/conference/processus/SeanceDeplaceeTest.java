package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.Simultanement;
import fr.crefop.conference.bureau.ChangementsDeSeance;
import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.bureau.EtatSeance;
import fr.crefop.conference.bureau.Resultat;
import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.bureau.Scrutins.Scrutin;
import fr.crefop.conference.bureau.Seances;
import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.decisions.ProcesVerbaux;
import fr.crefop.conference.dossier.Etapes;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.JoursOuvres;
import fr.crefop.conference.socle.RefusMetier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The votes of an agenda follow their session, and no other vote does; the same second has one outcome. */
class SeanceDeplaceeTest extends AvecProcedure {

    private static final LocalDate JOUR = JoursOuvres.apres(LocalDate.now(HorlogeConfiguration.PARIS), 28);
    private static final LocalDate AUTRE_JOUR = JoursOuvres.apres(JOUR, 14);
    private static final String MOTIF = "La salle est prise.";

    @Autowired Seances seances;
    @Autowired ChangementsDeSeance changements;
    @Autowired ProcesVerbaux procesVerbaux;
    @Autowired Scrutins scrutins;
    @Autowired Echeances echeances;
    @Autowired Etapes etapes;
    @Autowired Courriers courriers;
    @Autowired JdbcClient base;

    private String numero;
    private ProcessInstance vote;
    private long scrutin;
    private long seance;

    @BeforeEach
    void unBureauConvoqueSurUnVoteOuDeuxCollegesOntRepondu() {
        numero = dossierSeul("cas-12");
        vote = entrer(VoteBureau.CLE, "ServiceTask_OuvrirScrutin", numero, Map.of(VoteBureau.OBJET, "OPPORTUNITE"));
        scrutin = scrutins.du(numero).get(0).id();
        seance = seances.planifier(a(JOUR), "Préfecture de région, Orléans", "secretariat");
        seances.inscrire(seance, scrutin, "secretariat");
        seances.convoquer(seance, "secretariat");
        recit.vote(numero, "bureau.region", Choix.POUR, "");
        recit.vote(numero, "bureau.salaries", Choix.POUR, "");
    }

    @Test
    void tachesMinuteurEtRelancesSuiventLaSeanceDeplacee() {
        deplacer();

        leVoteAttend(fin(AUTRE_JOUR));
        assertThat(etapes.du(numero)).filteredOn(etape -> etape.faitLe() == null).hasSize(2)
                .allSatisfy(etape -> assertThat(etape.echeance()).isEqualTo(AUTRE_JOUR));
        assertThat(travaux.createJobQuery().processInstanceId(vote.getId()).timers().list())
                .filteredOn(job -> job.getJobDefinitionId() == null).hasSize(2)
                .allSatisfy(relance -> assertThat(relance.getDuedate()).isAfter(Date.from(a(AUTRE_JOUR.minusDays(10)))));
        assertThat(scrutins.votes(scrutin)).hasSize(2);
    }

    @Test
    void lesMembresSaventOuQuandEtPourquoiLaSeanceSeDeplace() {
        deplacer();

        assertThat(courriers.de("bureau.employeurs", 1, 50).lignes()).first().satisfies(message -> {
            assertThat(message.avis().objet()).startsWith("Séance du bureau déplacée au ");
            assertThat(message.avis().texte()).contains("Conseil régional", MOTIF, "14 h 30").doesNotContain("Camille");
        });
    }

    @Test
    void uneSeanceAnnuleeRendAuVoteLeDelaiHabituelEtSesMembresLeSavent() {
        changements.annuler(seance, MOTIF, "secretariat");

        leVoteAttend(echeances.seance());
        assertThat(seances.aInscrire()).extracting(Scrutin::id).contains(scrutin);
        assertThat(courriers.de("bureau.etat", 1, 50).lignes()).first().satisfies(message -> {
            assertThat(message.avis().objet()).startsWith("Séance du bureau du ").endsWith("annulée");
            assertThat(message.avis().texte()).contains(MOTIF, "attend une autre séance");
        });
        recit.vote(numero, "bureau.etat", Choix.POUR, "");
        recit.vote(numero, "bureau.employeurs", Choix.POUR, "");
        assertThat(scrutins.exiger(scrutin).resultat()).isEqualTo(Resultat.ADOPTE);
    }

    @Test
    void unAutreVoteDuMemeDossierGardeSonEcheance() {
        ProcessInstance autre = entrer(VoteBureau.CLE, "ServiceTask_OuvrirScrutin", numero, Map.of(VoteBureau.OBJET, "ADOPTION"));
        deplacer();

        assertThat(taches(autre)).hasSize(4).extracting(Task::getDueDate).containsOnly(echeances.seance());
        assertThat(minuteur(autre).getDuedate()).isEqualTo(echeances.seance());
        leVoteAttend(fin(AUTRE_JOUR));
    }

    @RepeatedTest(3)
    void deplacerContreLEcheanceCompteLeVoteOuLeReporteJamaisLesDeux() throws Exception {
        Job echeance = minuteur(vote);
        Simultanement.Issue<String> issue = Simultanement.faire(List.of(this::deplacer, () -> executer(echeance)));
        guide.continuer(numero);

        assertThat(issue.refus()).allSatisfy(refus -> assertThat(refus).isInstanceOf(RefusMetier.class));
        boolean deplacee = seances.trouver(seance).orElseThrow().debut().equals(a(AUTRE_JOUR));
        assertThat(deplacee).isEqualTo(issue.reussites().contains("déplacée"));
        compteOuAttend(deplacee ? AUTRE_JOUR : JOUR);
    }

    @RepeatedTest(3)
    void annulerContreLEcheanceCompteLeVoteOuLeRendALAttente() throws Exception {
        Job echeance = minuteur(vote);
        Simultanement.Issue<String> issue = Simultanement.faire(List.of(this::annuler, () -> executer(echeance)));
        guide.continuer(numero);

        assertThat(issue.refus()).allSatisfy(refus -> assertThat(refus).isInstanceOf(RefusMetier.class));
        boolean annulee = seances.trouver(seance).orElseThrow().etat() == EtatSeance.ANNULEE;
        assertThat(annulee).isEqualTo(issue.reussites().contains("annulée"));
        if (annulee) {
            compteOuAttend(LocalDate.ofInstant(echeances.seance().toInstant(), HorlogeConfiguration.PARIS));
        } else {
            compteOuAttend(JOUR);
        }
    }

    @RepeatedTest(3)
    void annulerEtDeplacerALaFoisFinissentToujoursParUneSeanceAnnulee() throws Exception {
        Simultanement.Issue<String> issue = Simultanement.faire(List.of(this::annuler, this::deplacer));

        assertThat(issue.reussites()).contains("annulée");
        assertThat(issue.refus()).allSatisfy(refus -> assertThat(refus).isInstanceOf(RefusMetier.class)
                .hasMessageContaining("déjà annulée"));
        leVoteAttend(echeances.seance());
    }

    @RepeatedTest(3)
    void annulerContreLaClotureDUneSeanceTenueEstRefuseEtLaSeanceSeClot() throws Exception {
        base.sql("update conference.seance set debut = now() - interval '1 hour' where id = ?").param(seance).update();
        Simultanement.Issue<String> issue = Simultanement.faire(List.of(this::annuler, () -> {
            procesVerbaux.clore(seance, "secretariat");
            return "close";
        }));

        assertThat(issue.reussites()).containsExactly("close");
        assertThat(issue.refus()).singleElement().satisfies(refus -> assertThat(refus).isInstanceOf(RefusMetier.class));
        assertThat(seances.trouver(seance).orElseThrow().etat()).isEqualTo(EtatSeance.CLOSE);
        assertThat(scrutins.exiger(scrutin).resultat()).isEqualTo(Resultat.AJOURNE);
    }

    @RepeatedTest(3)
    void uneCorrectionPendantLeDeplacementFaitRevoterALaNouvelleDate() throws Exception {
        Simultanement.Issue<String> issue = Simultanement.faire(List.of(this::deplacer, () -> {
            scrutins.invalider(numero, "Un second devis est arrivé", "conseiller");
            return "corrigé";
        }));

        assertThat(issue.refus()).isEmpty();
        assertThat(seances.ordreDuJour(seance)).singleElement().satisfies(s -> assertThat(s.estOuvert()).isTrue());
        assertThat(taches(vote)).hasSize(4).extracting(Task::getDueDate).containsOnly(fin(AUTRE_JOUR));
        assertThat(minuteur(vote).getDuedate()).isEqualTo(fin(AUTRE_JOUR));
    }

    private String deplacer() {
        changements.deplacer(seance, a(AUTRE_JOUR), "Conseil régional", MOTIF, "secretariat");
        return "déplacée";
    }

    private String annuler() {
        changements.annuler(seance, MOTIF, "secretariat");
        return "annulée";
    }

    /** As the engine's own thread does: what comes second is undone and taken up again when it is due. */
    private String executer(Job travail) {
        try {
            travaux.executeJob(travail.getId());
        } catch (OptimisticLockingException e) {
            return "repris";
        }
        return "fait";
    }

    private void compteOuAttend(LocalDate jour) {
        if (scrutins.exiger(scrutin).resultat() == null) {
            leVoteAttend(fin(jour));
        } else {
            assertThat(scrutins.exiger(scrutin).resultat()).isEqualTo(Resultat.AJOURNE);
            assertThat(taches(vote)).isEmpty();
        }
    }

    private void leVoteAttend(Date echeance) {
        assertThat(taches(vote)).hasSize(2).extracting(Task::getDueDate).containsOnly(echeance);
        assertThat(minuteur(vote).getDuedate()).isEqualTo(echeance);
    }

    private List<Task> taches(ProcessInstance instance) {
        return taches.createTaskQuery().processInstanceId(instance.getId()).list();
    }

    private Job minuteur(ProcessInstance instance) {
        return travaux.createJobQuery().processInstanceId(instance.getId()).activityId(VoteBureau.DATE_DE_SEANCE).singleResult();
    }

    private static Instant a(LocalDate jour) {
        return jour.atTime(14, 30).atZone(HorlogeConfiguration.PARIS).toInstant();
    }

    private static Date fin(LocalDate jour) {
        return Echeances.finDeJournee(jour);
    }
}
