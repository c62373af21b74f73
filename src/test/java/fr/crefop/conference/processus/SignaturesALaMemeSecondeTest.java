package fr.crefop.conference.processus;

import static fr.crefop.conference.socle.HorlogeConfiguration.PARIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.crefop.conference.Simultanement;
import fr.crefop.conference.conventions.Convention.Signature;
import fr.crefop.conference.conventions.Conventions;
import fr.crefop.conference.conventions.EtatConvention;
import fr.crefop.conference.conventions.Partie;
import fr.crefop.conference.conventions.ProjetDeConvention;
import fr.crefop.conference.conventions.Signatures;
import fr.crefop.conference.socle.RefusMetier;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Parties that answer in the same second: one answer each, and a refusal that ends the others' turn. */
class SignaturesALaMemeSecondeTest extends AvecProcedure {

    @Autowired Conventions conventions;
    @Autowired Signatures signatures;
    @Autowired IdentityService identites;

    private String numero;

    @BeforeEach
    void uneConventionEstASigner() {
        numero = conventions.enregistrer(new ProjetDeConvention("Convention OPCA – FONGECIF", "Texte", "essai",
                LocalDate.now(PARIS).plusMonths(1), null, List.of(new Partie("opca"), new Partie("fongecif")), List.of("cumul.cif.opca"), List.of()), "secretariat");
        signatures.demander(numero, "secretariat");
    }

    @RepeatedTest(3)
    void lesDeuxPartiesALaFoisSignentChacuneUneFois() throws Exception {
        assertThat(Simultanement.faire(List.of(repondre("opca", "SIGNE"), repondre("fongecif", "SIGNE"))).refus()).isEmpty();
        guide.continuer(numero);
        assertThat(instance(SignatureConvention.CLE, numero)).isWaitingAt("Timer_DateDEffet");
        assertThat(conventions.exiger(numero).estSignee()).isTrue();
    }

    @RepeatedTest(3)
    void deuxFenetresSurLaMemeTacheNeDonnentQuUneReponse() throws Exception {
        Simultanement.Issue<String> issue = Simultanement.faire(List.of(repondre("opca", "SIGNE"), repondre("opca", "REFUSE")));
        assertThat(issue.reussites()).hasSize(1);
        assertThat(issue.refus()).singleElement().isInstanceOf(RefusMetier.class);
        assertThat(conventions.exiger(numero).parties()).extracting(Signature::signe).filteredOn(signe -> signe != null).hasSize(1);
    }

    @RepeatedTest(3)
    void uneSignatureContreUnRefusNeLaissePasLaConventionSeConclure() throws Exception {
        Simultanement.faire(List.of(repondre("opca", "SIGNE"), repondre("fongecif", "REFUSE")));
        guide.continuer(numero);
        assertThat(conventions.exiger(numero).etat()).isEqualTo(EtatConvention.NON_CONCLUE);
        assertThat(instance(SignatureConvention.CLE, numero)).isNull();
    }

    private Callable<String> repondre(String groupe, String reponse) {
        String tache = taches.createTaskQuery().processInstanceBusinessKey(numero).taskCandidateGroup(groupe).singleResult().getId();
        return () -> {
            identites.setAuthentication(groupe, List.of(groupe));
            try {
                taches.complete(tache, Map.of("reponse", reponse, "motif", "Essai."));
                return groupe;
            } finally {
                identites.clearAuthentication();
            }
        };
    }
}
