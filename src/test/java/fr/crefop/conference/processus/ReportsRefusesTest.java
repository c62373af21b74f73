package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.crefop.conference.Simultanement;
import fr.crefop.conference.dossier.ReportDeFormation.Jours;
import fr.crefop.conference.parcours.Suites;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.RefusMetier;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is not postponed, and is told in French before anything is stored. */
class ReportsRefusesTest extends AvecReport {

    @Autowired Suites suites;

    @Test
    void deuxReportsALaMemeSecondeNEnFontQuUn() throws Exception {
        String numero = decide();
        String vu = reports.essayer(numero, AUTRE_ANNEE).empreinte();
        Callable<Object> reporter = () -> {
            reports.reporter(numero, AUTRE_ANNEE, vu, "La session est annulée", "conseiller");
            return "fait";
        };

        assertThat(Simultanement.faire(List.of(reporter, reporter)).refus()).singleElement().isInstanceOf(RefusMetier.class)
                .extracting(refus -> ((Throwable) refus).getMessage()).asString().startsWith("Un report est déjà en cours");
        assertThat(passages.actuel(numero)).isEqualTo(2);
        assertThat(sollicites(numero)).hasSize(1);
    }

    @Test
    void lesJoursImpossiblesSontRefusesEnFrancaisEtRienNEstEnregistre() {
        String numero = decide();
        LocalDate hier = LocalDate.now(HorlogeConfiguration.PARIS).minusDays(1);

        refuse(numero, new Jours(null, MEME_ANNEE.fin()), "Donnez le premier jour");
        refuse(numero, new Jours(MEME_ANNEE.debut(), null), "Donnez le dernier jour");
        refuse(numero, new Jours(MEME_ANNEE.debut(), MEME_ANNEE.debut().minusDays(1)), "Le dernier jour est avant le premier");
        refuse(numero, new Jours(hier, MEME_ANNEE.fin()), "Ce premier jour est déjà passé");
        assertThatThrownBy(() -> reports.reporter(numero, MEME_ANNEE, "autre", "Pourquoi", "conseiller")).isInstanceOf(RefusMetier.class)
                .hasMessageContaining("n'est plus ce que la page montrait");
        assertThat(passages.actuel(numero)).isOne();
        assertThat(instance(numero)).isWaitingAt("Task_ConfirmerEntree");
        reporter(numero, MEME_ANNEE);
        refuse(numero, MEME_ANNEE, "Ces jours sont déjà ceux de la formation");
    }

    @Test
    void uneFormationQuitteeOuTermineeNiUnDossierNonDecideNeSeReportent() {
        String enCours = saisirPourDans(jusquA(DEBUT), "cas-26-01", Map.of());
        refuse(enCours, MEME_ANNEE, "Ce dossier n'est pas décidé avec un plan");

        String numero = decide();
        recit.entree(numero, "conseiller");
        LocalDate aujourdHui = LocalDate.now(HorlogeConfiguration.PARIS);
        base.sql("update conference.dossier set demande = jsonb_set(demande, '{formation,debut}', to_jsonb(?::text)) where numero = ?")
                .params(aujourdHui.minusDays(9).toString(), numero).update();
        suites.terminer(numero, aujourdHui.minusDays(1), "conseiller");
        refuse(numero, MEME_ANNEE, "Cette formation est terminée");
    }

    /** As one that could not pass to the diagram of today: it has nowhere to receive that its training is postponed. */
    @Test
    void uneProcedureQuiNAttendPasDeReportNEnRecoitPasEtAucuneAutreNeCommence() {
        String numero = decide();
        base.sql("delete from act_ru_event_subscr where event_name_ = 'formation-reportee' and proc_inst_id_ = ?").param(instance(numero).getId()).update();

        refuse(numero, MEME_ANNEE, reports.essayer(numero, MEME_ANNEE).empreinte(), "n'attend pas l'entrée");
        assertThat(instances.createProcessInstanceQuery().processInstanceBusinessKey(numero).count()).isOne();
        assertThat(passages.actuel(numero)).isOne();
        assertThat(Jours.de(dossier(numero).demande()).debut()).isEqualTo(DEBUT);
    }

    /** Of 2018, postponed to a day of today's régime, which asks other things and knows no more what was told. */
    @Test
    void uneFormationDUnAutreRegimeNeSeReportePasSansRevoirLaSaisine() {
        String numero = saisir("cas-01");
        recit.recevable(numero, "DIRECTE");
        recit.accepte(numero, "fongecif");
        recit.accepte(numero, "pole-emploi");

        refuse(numero, MEME_ANNEE, "d'autres réponses de la saisine seraient à revoir");
        assertThat(passages.actuel(numero)).isOne();
        assertThat(engagements.lies(numero)).containsExactlyInAnyOrder("FONGECIF_CVL", "POLE_EMPLOI");
    }

    private void refuse(String numero, Jours jours, String message) {
        refuse(numero, jours, "", message);
    }

    private void refuse(String numero, Jours jours, String vu, String message) {
        assertThatThrownBy(() -> reports.reporter(numero, jours, vu, "Pourquoi", "conseiller")).isInstanceOf(RefusMetier.class).hasMessageContaining(message);
    }
}
