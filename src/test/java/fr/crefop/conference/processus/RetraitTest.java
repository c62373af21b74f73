package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.crefop.conference.Simultanement;
import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.dossier.Etapes;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.dossier.IssueDuDossier;
import fr.crefop.conference.dossier.RetraitDeDossier;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.RefusMetier;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The advisor withdraws a case, wherever it stands. */
class RetraitTest extends AvecProcedure {

    @Autowired RetraitDeDossier retrait;
    @Autowired Scrutins scrutins;
    @Autowired Engagements engagements;
    @Autowired Etapes etapes;
    @Autowired Journal journal;

    @ParameterizedTest
    @ValueSource(strings = {"Task_VerifierRecevabilite", "Task_CompleterDossier", "CallActivity_EngagementsDirects",
        "CallActivity_VoteOpportunite", "Task_DonnerMandat", "CallActivity_VoteAdoption", "Task_ConfirmerEntree"})
    void leDossierSeRetireAChaqueEtapeEtPersonneNEstPlusAttendu(String etape) {
        String numero = dossierSeul("cas-12");
        ProcessInstance instance = entrer(TraitementSaisine.CLE, etape, numero, Map.of());
        retrait.retirer(numero, "La personne a trouvé un emploi", "conseiller");

        assertThat(instance).isEnded().hasPassed("EndEvent_Retire");
        assertThat(dossier(numero).etat()).isEqualTo(EtatDossier.CLOS);
        assertThat(dossier(numero).issue()).isEqualTo(IssueDuDossier.ABANDONNE);
        assertThat(taches.createTaskQuery().processInstanceBusinessKey(numero).list()).isEmpty();
        assertThat(instances.createProcessInstanceQuery().processInstanceBusinessKey(numero).list()).isEmpty();
        assertThat(etapes.du(numero)).allSatisfy(faite -> assertThat(faite.faitLe()).isNotNull());
        assertThat(journal.du(numero)).anySatisfy(acte -> {
            assertThat(acte.acte()).isEqualTo("Dossier retiré");
            assertThat(acte.precision()).isEqualTo("La personne a trouvé un emploi");
        });
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
        assertThat(journal.du(numero)).extracting(Journal.Acte::acte).containsOnlyOnce("Dossier retiré", "Dossier clos");
    }
}
