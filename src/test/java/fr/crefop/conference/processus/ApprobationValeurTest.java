package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.bureau.Scrutins.Scrutin;
import fr.crefop.conference.decisions.FichesDeSeance;
import fr.crefop.conference.financement.ComparaisonDePlans.Objet;
import fr.crefop.conference.financement.EssaiDeValeur;
import fr.crefop.conference.financement.EssaiDeValeur.Chiffres;
import fr.crefop.conference.financement.EssaiDeValeur.Ecart;
import fr.crefop.conference.financement.EssaiDeValeur.PlanChange;
import fr.crefop.conference.financement.ValeurFixee;
import fr.crefop.conference.financement.ValeursFixees;
import fr.crefop.conference.pilotage.EtatDeLaProposition;
import fr.crefop.conference.pilotage.PropositionDeValeur;
import fr.crefop.conference.pilotage.PropositionsDeValeurs;
import fr.crefop.conference.socle.Montant;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A value proposed by the secretariat, and what the bureau answers. Of 2099: no case of the tests is computed with it. */
class ApprobationValeurTest extends AvecProcedure {

    private static final String CLE = "agefiph.annexes.RE";
    private static final LocalDate EN_2099 = LocalDate.of(2099, 1, 1);
    private static final LocalDate DEPUIS = LocalDate.of(2025, 12, 1);

    @Autowired PropositionsDeValeurs propositions;
    @Autowired ValeursFixees valeurs;
    @Autowired Scrutins scrutins;
    @Autowired FichesDeSeance fiches;
    @Autowired @FlywayDataSource DriverManagerDataSource proprietaire;

    private String numero;
    private ProcessInstance approbation;
    private int dejaFixees;

    @BeforeEach
    void uneValeurEstProposee() {
        dejaFixees = fixees().size();
        numero = propositions.proposer(essai(CLE, "12,5"), "Les frais ont augmenté.", "secretariat");
        approbation = instance(ApprobationValeur.CLE, numero);
    }

    /** One question at a time for a value: the next test asks its own. */
    @AfterEach
    void elleNAttendPlus() {
        if (propositions.exiger(numero).etat() == EtatDeLaProposition.AU_VOTE) {
            tousVotent(numero, Choix.CONTRE);
        }
    }

    @Test
    void chaqueCollegeVoteEtRienNEstFixeAvant() {
        assertThat(taches.createTaskQuery().processInstanceBusinessKey(numero).list())
                .allSatisfy(tache -> assertThat(tache.getName()).startsWith("Voter la valeur proposée – collège "))
                .hasSize(4);
        assertThat(fixees()).hasSize(dejaFixees);
    }

    @Test
    void adopteeElleEstFixeeASaDateAvecLeVotePourSource() {
        tousVotent(numero, Choix.POUR);

        assertThat(approbation).isEnded().hasPassed("ServiceTask_FixerValeur", "EndEvent_ValeurFixee");
        assertThat(propositions.exiger(numero).etat()).isEqualTo(EtatDeLaProposition.ADOPTEE);
        assertThat(fixees()).hasSize(dejaFixees + 1).last().satisfies(fixee -> {
            assertThat(fixee.contenu()).isEqualTo(new BigDecimal("12.5"));
            assertThat(fixee.effet()).isEqualTo(EN_2099);
            assertThat(fixee.decision()).startsWith("vote du bureau, dépouillé le ").endsWith(numero);
        });
    }

    @Test
    void refuseeRienNeChangeEtLaPropositionDitLeVote() {
        tousVotent(numero, Choix.CONTRE);

        assertThat(approbation).isEnded().hasPassed("EndEvent_ValeurRefusee");
        assertThat(propositions.exiger(numero)).satisfies(proposition -> {
            assertThat(proposition.etat()).isEqualTo(EtatDeLaProposition.REFUSEE);
            assertThat(proposition.motif()).contains("4 contre");
        });
        assertThat(fixees()).hasSize(dejaFixees);
    }

    /** While the bureau votes, a text may give the value, or a régime end: here its day is moved to one that no training is computed for. */
    @Test
    void adopteeTropTardElleNEstPasFixeeEtLeSecretariatLitPourquoi() {
        JdbcClient.create(proprietaire).sql("update conference.proposition_de_valeur set effet = '2014-12-31' where numero = ?").param(numero).update();

        tousVotent(numero, Choix.POUR);

        assertThat(approbation).isEnded();
        assertThat(propositions.exiger(numero)).satisfies(proposition -> {
            assertThat(proposition.etat()).isEqualTo(EtatDeLaProposition.RENDUE);
            assertThat(proposition.motif()).startsWith("Adoptée, mais elle ne peut plus être fixée : ").contains("2015");
        });
        assertThat(fixees()).hasSize(dejaFixees);
    }

    @Test
    void unComplementLaRendAuSecretariatQuiPeutEnProposerUneAutre() {
        tousVotent(numero, Choix.DEMANDE_COMPLEMENT);

        assertThat(approbation).isEnded().hasPassed("EndEvent_ValeurRendue");
        assertThat(propositions.exiger(numero).etat()).isEqualTo(EtatDeLaProposition.RENDUE);
        numero = propositions.proposer(essai(CLE, "13"), "Voici d'où vient le montant.", "secretariat");
        assertThat(propositions.exiger(numero).etat()).isEqualTo(EtatDeLaProposition.AU_VOTE);
    }

    @Test
    void unVoteAjourneEstRepris() {
        tousVotent(numero, Choix.AJOURNEMENT);
        assertThat(approbation).isWaitingAt("CallActivity_VoteApprobation");
        tousVotent(numero, Choix.POUR);
        assertThat(approbation).isEnded().hasPassed("EndEvent_ValeurFixee");
    }

    @Test
    void tantQueLeBureauVoteUneSecondeValeurEstRefusee() {
        assertThatThrownBy(() -> propositions.proposer(essai(CLE, "13"), "Une autre.", "secretariat"))
                .hasMessageContaining("attendez son vote");
        assertThat(propositions.de(CLE)).filteredOn(p -> p.etat() == EtatDeLaProposition.AU_VOTE).extracting(PropositionDeValeur::numero).containsExactly(numero);
    }

    @Test
    void sansRaisonRienNEstPropose() {
        assertThatThrownBy(() -> propositions.proposer(essai("agefiph.annexes.GE", "1"), " ", "secretariat"))
                .hasMessageContaining("pourquoi");
        assertThat(propositions.de("agefiph.annexes.GE")).isEmpty();
    }

    @Test
    void lesChiffresDeLEssaiSontGardesTelsQuels() {
        assertThat(propositions.exiger(numero).essai()).isEqualTo(new Chiffres(DEPUIS, 40, 37, 2, 1, 1,
                List.of(new Chiffres.Ligne("Reste à financer", 1, Montant.de("80.00"))), List.of()));
    }

    /** What an agenda and minutes say of any vote, from the same place. */
    @Test
    void lOrdreDuJourLaNommeEtMeneASaPage() {
        Scrutin scrutin = scrutins.du(numero).get(0);

        assertThat(fiches.de(scrutin)).satisfies(fiche -> {
            assertThat(fiche.nature()).isEqualTo("Valeur");
            assertThat(fiche.page()).isEqualTo("/baremes/propositions/" + numero);
            assertThat(fiche.soumis().intitule()).contains("12,50", "1er\u00a0janvier 2099");
            assertThat(fiche.soumis().question()).contains("Essayée sur 37 dossiers des douze derniers mois (3 autres n'ont pas pu l'être) : 1 plan change.");
            assertThat(fiche.objet()).isEqualTo("Valeur à fixer");
        });
    }

    /** Of one case, whose plan it changes. */
    private EssaiDeValeur essai(String cle, String texte) {
        PlanChange change = new PlanChange(dossierSeul("cas-12"), Instant.EPOCH, Montant.ZERO, Montant.de("80.00"), List.of());
        return new EssaiDeValeur(valeurs.controler(cle, EN_2099, texte), DEPUIS, 40, 37, 2, 1, List.of(change),
                List.of(new Ecart(Objet.RESTE, null, 1, Montant.de("80.00"))));
    }

    private List<ValeurFixee> fixees() {
        return valeurs.un(CLE).orElseThrow().fixees();
    }
}
