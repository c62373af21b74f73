package fr.crefop.conference.processus;

import static fr.crefop.conference.socle.HorlogeConfiguration.PARIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.crefop.conference.Simultanement;
import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.bureau.Mandats;
import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.dossier.Etapes;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.dossier.IssueDuDossier;
import fr.crefop.conference.engagements.Engagement.Base;
import fr.crefop.conference.dossier.RetraitDeDossier;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.travaux.Derogation;
import fr.crefop.conference.travaux.EtatExpertise;
import fr.crefop.conference.travaux.Expertise;
import fr.crefop.conference.travaux.Expertises;
import fr.crefop.conference.travaux.Propositions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The advisor withdraws a case, wherever it stands. */
class RetraitTest extends AvecProcedure {

    @Autowired RetraitDeDossier retrait;
    @Autowired Scrutins scrutins;
    @Autowired Engagements engagements;
    @Autowired Etapes etapes;
    @Autowired Journal journal;
    @Autowired Mandats mandats;
    @Autowired Propositions propositions;
    @Autowired Expertises expertises;
    @Autowired JdbcClient base;

    @ParameterizedTest
    @ValueSource(strings = {"Task_VerifierRecevabilite", "Task_CompleterDossier", "CallActivity_VoteOpportunite", "Task_DonnerMandat",
        "CallActivity_GroupeDeTravail", "CallActivity_VoteAdoption", "Task_ConfirmerEntree"})
    void leDossierSeRetireAChaqueEtapeEtPersonneNEstPlusAttendu(String etape) {
        String numero = dossierPropose();
        retirerEtNeRienLaisser(numero, entrer(TraitementSaisine.CLE, etape, numero, Map.of()));
    }

    @ParameterizedTest
    @EnumSource(Base.class)
    void leDossierSeRetirePendantQueLesFinanceursRepondent(Base base) {
        String numero = dossierPropose();
        retirerEtNeRienLaisser(numero, engagements(numero, base));
    }

    @ParameterizedTest
    @EnumSource(Base.class)
    void leDossierSeRetireAussiPendantQueLaNotificationAttend(Base base) {
        String numero = dossierPropose();
        ProcessInstance instance = instances.createProcessInstanceByKey(TraitementSaisine.CLE).businessKey(numero)
                .setVariable(EngagementFinanceurs.BASE, base.name()).startBeforeActivity("ServiceTask_NotifierPlan").execute();
        assertThat(travaux.createJobQuery().processInstanceId(instance.getId()).messages().list()).hasSize(1);
        retirerEtNeRienLaisser(numero, instance);
    }

    @Test
    void lAvisDemandeParLeGroupeNEstPlusAttendu() {
        String numero = dossierPropose();
        ProcessInstance instance = entrer(TraitementSaisine.CLE, "CallActivity_GroupeDeTravail", numero, Map.of());
        recit.cahierDesCharges(numero, "Solliciter la Région");
        expertises.demander(numero, "groupe:agefiph", "Pouvez-vous compléter ?", "rapporteur");
        retirerEtNeRienLaisser(numero, instance);
        assertThat(expertises.du(numero)).extracting(Expertise::etat).containsExactly(EtatExpertise.NON_RENDU);
    }

    @ParameterizedTest
    @EnumSource(Base.class)
    void ceQuUnFinanceurAvaitReserveSurSonEnveloppeYRevient(Base base) {
        String numero = dossierPropose();
        ProcessInstance instance = engagements(numero, base);
        recit.accepte(numero, "fongecif");
        assertThat(reserve(numero)).isPositive();
        retirerEtNeRienLaisser(numero, instance);
    }

    private ProcessInstance engagements(String numero, Base base) {
        return entrer(TraitementSaisine.CLE, "CallActivity_Engagements", numero, Map.of(EngagementFinanceurs.BASE, base.name()));
    }

    /** With a mandate and a proposal, so that any step may come next. */
    private String dossierPropose() {
        String numero = dossierSeul("cas-12");
        mandats.donner(numero, "Trouver le reste", LocalDate.now(PARIS).plusDays(30), "rapporteur", "secretariat");
        propositions.proposer(numero, List.of(), List.of(new Derogation(Dispositif.de("REGION_CHEQUE"), Rubrique.CP, Montant.de("415.00"),
                "Cumul accepté")), null, "rapporteur");
        return numero;
    }

    private int reserve(String numero) {
        return base.sql("select count(*) from conference.reservation where numero = ? and liberee_le is null").param(numero)
                .query(Integer.class).single();
    }

    private void retirerEtNeRienLaisser(String numero, ProcessInstance instance) {
        retrait.retirer(numero, "La personne a trouvé un emploi", "conseiller");

        assertThat(instance).isEnded().hasPassed("EndEvent_Retire");
        assertThat(dossier(numero).etat()).isEqualTo(EtatDossier.CLOS);
        assertThat(dossier(numero).issue()).isEqualTo(IssueDuDossier.ABANDONNE);
        assertThat(taches.createTaskQuery().processInstanceBusinessKey(numero).list()).isEmpty();
        assertThat(instances.createProcessInstanceQuery().processInstanceBusinessKey(numero).list()).isEmpty();
        assertThat(travaux.createJobQuery().processInstanceId(instance.getId()).list()).isEmpty();
        assertThat(engagements.acquis(numero)).isEmpty();
        assertThat(engagements.attendus(numero)).isEmpty();
        assertThat(reserve(numero)).isZero();
        assertThat(etapes.du(numero)).allSatisfy(faite -> assertThat(faite.faitLe()).isNotNull());
        assertThat(journal.du(numero)).extracting(Journal.Ligne::acte).contains(Acte.DOSSIER_RETIRE);
        assertThat(dossier(numero).motifDeFin()).isEqualTo("La personne a trouvé un emploi");
        assertThat(dossier(numero).closLe()).isNotNull();
    }

    @Test
    void leVoteEnCoursEstAnnuleEtGardeSesReponses() {
        String numero = dossierSeul("cas-12");
        entrer(TraitementSaisine.CLE, "CallActivity_VoteOpportunite", numero, Map.of());
        recit.vote(numero, "bureau.etat", Choix.POUR, "");
        retrait.retirer(numero, "Projet abandonné", "conseiller");

        assertThat(scrutins.du(numero)).singleElement().satisfies(scrutin -> {
            assertThat(scrutin.invalidation().motif()).isEqualTo("le dossier a été retiré");
            assertThat(scrutins.votes(scrutin.id())).hasSize(1);
        });
    }

    @Test
    void leRetraitLibereCeQueLesFinanceursAvaientEngage() {
        String numero = saisir("cas-01");
        recit.recevable(numero, "DIRECTE");
        recit.accepte(numero, "fongecif");
        assertThat(engagements.acquis(numero)).isNotEmpty();
        retrait.retirer(numero, "Projet abandonné", "conseiller");

        assertThat(engagements.acquis(numero)).isEmpty();
        assertThat(engagements.attendus(numero)).isEmpty();
    }

    @Test
    void unePersonneQuiNEntrePasEnFormationLibereAussiLesEngagements() {
        String numero = saisir("cas-01");
        recit.recevable(numero, "DIRECTE");
        recit.accepte(numero, "fongecif");
        recit.accepte(numero, "pole-emploi");
        guide.faire("conseiller", numero, "Task_ConfirmerEntree", Map.of("entreeEnFormation", "NON", "motif", "Un emploi"));

        assertThat(engagements.acquis(numero)).isEmpty();
        assertThat(dossier(numero).issue()).isEqualTo(IssueDuDossier.ABANDONNE);
    }

    @Test
    void quiAvaitLaTacheOuverteApprendEnFrancaisQueLeDossierEstRetire() {
        String numero = saisir("cas-12");
        Task ouverte = taches.createTaskQuery().processInstanceBusinessKey(numero).singleResult();
        retrait.retirer(numero, "Projet abandonné", "conseiller");

        assertThatThrownBy(() -> taches.complete(ouverte.getId(), Map.of("recevabilite", "RECEVABLE", "voie", "CONFERENCE")))
                .isInstanceOf(RefusMetier.class).hasMessageContaining("ou le dossier a été retiré");
    }

    @Test
    void unDossierClosNeSeRetirePas() {
        String numero = saisir("cas-12");
        retrait.retirer(numero, "Projet abandonné", "conseiller");

        assertThatThrownBy(() -> retrait.retirer(numero, "Encore", "conseiller")).isInstanceOf(RefusMetier.class)
                .hasMessage("Ce dossier est déjà clos : il n'y a plus rien à retirer.");
    }

    @Test
    void deuxRetraitsEnMemeTempsNEnFontQuUn() throws Exception {
        String numero = saisir("cas-12");
        Callable<Object> retirer = () -> {
            retrait.retirer(numero, "Projet abandonné", "conseiller");
            return "fait";
        };
        assertThat(Simultanement.faire(List.of(retirer, retirer)).refus()).singleElement().isInstanceOf(RefusMetier.class);
        assertThat(journal.du(numero)).extracting(Journal.Ligne::acte).containsOnlyOnce(Acte.DOSSIER_RETIRE, Acte.DOSSIER_CLOS);
    }
}
