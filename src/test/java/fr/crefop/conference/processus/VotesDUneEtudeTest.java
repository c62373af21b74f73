package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.conventions.EtatConvention;
import fr.crefop.conference.etudes.IssueEtude;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the bureau may answer to a thematic study, other than yes. */
class VotesDUneEtudeTest extends AvecEtude {

    @Autowired Scrutins scrutins;

    @Test
    void leBureauPeutNePasVouloirEtudier() {
        String numero = deposer();
        ProcessInstance etude = instance(EtudeThematique.CLE, numero);
        verifier(numero, "RECEVABLE");
        tousVotent(numero, Choix.CONTRE);
        assertThat(etude).isEnded().hasPassed("EndEvent_NonApprofondie");
        assertThat(etudes.exiger(numero).issue()).isEqualTo(IssueEtude.NON_APPROFONDIE);
    }

    @Test
    void unVoteDOpportuniteAjourneRecommenceEtUnComplementRepasseParLeSecretariat() {
        String numero = deposer();
        verifier(numero, "RECEVABLE");
        tousVotent(numero, Choix.AJOURNEMENT);
        assertThat(instance(EtudeThematique.CLE, numero)).isWaitingAt("CallActivity_VoteOpportunite");
        tousVotent(numero, Choix.DEMANDE_COMPLEMENT);
        assertThat(instance(EtudeThematique.CLE, numero)).isWaitingAt("Task_VerifierEtude");
        guide.faire("secretariat", numero, EtudeThematique.VERIFIER, Map.of("recevabilite", "RECEVABLE", "complement", "Trois cas en 2017."));
        assertThat(etudes.exiger(numero).complement()).isEqualTo("Trois cas en 2017.");
        assertThat(scrutins.du(numero)).hasSize(3);
    }

    @Test
    void leBureauPeutRejeterLaConvention() {
        String numero = jusquAuRapport();
        ProcessInstance etude = instance(EtudeThematique.CLE, numero);
        rapporter(numero, convention());
        tousVotent(numero, Choix.CONTRE);
        assertThat(etude).isEnded().hasPassed("EndEvent_Rejetee");
        assertThat(conventions.exiger(etudes.exiger(numero).convention()).etat()).isEqualTo(EtatConvention.NON_CONCLUE);
    }

    @Test
    void unVoteDAdoptionAjourneRecommenceEtUnComplementRevientAuGroupe() {
        String numero = jusquAuRapport();
        rapporter(numero, convention());
        String premiere = etudes.exiger(numero).convention();
        tousVotent(numero, Choix.AJOURNEMENT);
        assertThat(instance(EtudeThematique.CLE, numero)).isWaitingAt("CallActivity_VoteAdoption");
        tousVotent(numero, Choix.DEMANDE_COMPLEMENT);
        assertThat(instance(EtudeThematique.CLE, numero)).isWaitingAt("Task_RendreRapport");
        rapporter(numero, convention());
        assertThat(etudes.exiger(numero).convention()).isNotEqualTo(premiere);
        assertThat(conventions.exiger(premiere).etat()).isEqualTo(EtatConvention.NON_CONCLUE);
    }
}
