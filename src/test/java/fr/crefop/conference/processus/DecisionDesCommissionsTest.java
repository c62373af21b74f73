package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.decisions.Decisions;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDeFinancement.Contribution;
import fr.crefop.conference.financement.PlanDeFinancement.Ecarte;
import fr.crefop.conference.financement.PlanDeFinancement.StatutEcarte;
import fr.crefop.conference.socle.Montant;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A commission has still to decide: its share stands under reserve, until the funder's answer is that decision. */
class DecisionDesCommissionsTest extends AvecProcedure {

    private static final String RESERVE = "sous réserve de la décision de la commission paritaire de Transitions Pro";

    @Autowired Scrutins scrutins;
    @Autowired Decisions decisions;

    @ParameterizedTest
    @CsvSource({"cas-26-07, PTP, transitions-pro", "cas-26-14a, PERIODE_RECONVERSION, opco.akto"})
    void laPartAccepteeNEstPlusSousReserve(String cas, String dispositif, String financeur) {
        String numero = saisirSansDecision(cas);
        assertThat(part(numero, dispositif).sousReserve()).startsWith("sous réserve de la décision de ");
        recit.recevable(numero, "DIRECTE");
        lesAutresAcceptent(cas, numero);
        recit.accepte(numero, financeur);

        assertThat(part(numero, dispositif).sousReserve()).isNull();
        assertThat(plans.exigerDernier(numero).contributions()).extracting(Contribution::sousReserve).containsOnlyNulls();
        assertThat(dossier(numero).etat()).isEqualTo(EtatDossier.NOTIFIE);
    }

    @ParameterizedTest
    @CsvSource({"cas-26-07, PTP, transitions-pro", "cas-26-14a, PERIODE_RECONVERSION, opco.akto"})
    void laPartRefuseeEstEcarteeEtLePlanEstRefaitSansElle(String cas, String dispositif, String financeur) {
        String numero = saisirSansDecision(cas);
        recit.recevable(numero, "DIRECTE");
        lesAutresAcceptent(cas, numero);
        guide.faire(financeur, numero, EngagementFinanceurs.ENGAGER, Map.of("reponse", "REFUSE", "motif", "Budget de l'année épuisé"));

        PlanDeFinancement plan = plans.exigerDernier(numero);
        assertThat(plan.contributions()).noneMatch(c -> c.dispositif().code().equals(dispositif));
        assertThat(plan.ecartes()).filteredOn(e -> e.dispositif().code().equals(dispositif)).extracting(Ecarte::statut)
                .containsExactly(StatutEcarte.ECARTE);
        assertThat(dossier(numero).etat()).isEqualTo(EtatDossier.EN_OPPORTUNITE);
        assertThat(scrutins.du(numero)).last().satisfies(vote -> {
            assertThat(vote.miseAuxVoix().pasEncoreDecide()).isEmpty();
            assertThat(vote.miseAuxVoix().lignes()).noneMatch(ligne -> ligne.dispositif().code().equals(dispositif));
        });
    }

    @Test
    void dUnPtpRefuseLeComptePrendLaSuite() {
        String numero = saisirSansDecision("cas-26-07");
        recit.recevable(numero, "DIRECTE");
        guide.faire("transitions-pro", numero, EngagementFinanceurs.ENGAGER, Map.of("reponse", "REFUSE", "motif", "Budget de l'année épuisé"));

        assertThat(plans.exigerDernier(numero).contributions()).extracting(c -> c.dispositif().code())
                .containsExactlyInAnyOrder("PARTICIPATION_CPF", "CPF_SALARIE");
    }

    @Test
    void leBureauLitCeQuiNEstPasDecideALOpportuniteEtPlusRienALAdoption() throws Exception {
        String numero = saisirSansDecision("cas-26-08");
        recit.recevable(numero, "CONFERENCE");
        assertThat(vueDuVote(numero)).contains("18\u00a0000,00\u00a0€, " + RESERVE);
        assertThat(personne("bureau.etat").ouvrir("/dossiers/" + numero).body()).contains("Pas encore décidé", RESERVE);

        tousVotent(numero, Choix.POUR);
        recit.mandat(numero, "Trouver 3 000 €");
        recit.cahierDesCharges(numero, "Solliciter l'employeur");
        recit.proposition(numero, "EMPLOYEUR", "3000,00", "Dotation de l'employeur");
        recit.accepte(numero, "secretariat");
        recit.accepte(numero, "transitions-pro");
        assertThat(dossier(numero).etat()).isEqualTo(EtatDossier.EN_ADOPTION);
        assertThat(vueDuVote(numero)).doesNotContain("sous réserve");
        assertThat(scrutins.du(numero)).last().satisfies(vote -> assertThat(vote.miseAuxVoix().reste()).isEqualTo(Montant.ZERO));
        assertThat(part(numero, "PTP").sousReserve()).isNull();
    }

    @Test
    void laPageRemiseALaPersonneDitLaReserveTantQuElleTient() throws Exception {
        String numero = saisirSansDecision("cas-26-07");
        assertThat(page(numero)).contains("Projet de plan", "sous réserve de la décision");
        recit.recevable(numero, "DIRECTE");
        recit.accepte(numero, "transitions-pro");

        assertThat(page(numero)).contains("Projet de transition professionnelle", "16 200,00").doesNotContain("sous réserve");
    }

    @Test
    void leSecretariatNeLitPasCommeSurCeQuiResteADecider() throws Exception {
        String numero = saisirSansDecision("cas-26-08");
        String tache = taches.createTaskQuery().processInstanceBusinessKey(numero).singleResult().getId();

        assertThat(vue("secretariat", tache)).contains("\"sur\":\"0,00\u00a0€\"", "18\u00a0000,00\u00a0€, " + RESERVE);
    }

    /** As a person brings it: the commission has not met. */
    private String saisirSansDecision(String cas) {
        return saisir(cas, Map.of("dossier.decisions", Map.of()));
    }

    /** In the période de reconversion, the employer pays too. */
    private void lesAutresAcceptent(String cas, String numero) {
        if (cas.equals("cas-26-14a")) {
            recit.accepte(numero, "secretariat");
        }
    }

    private Contribution part(String numero, String dispositif) {
        return plans.exigerDernier(numero).contributions().stream().filter(c -> c.dispositif().code().equals(dispositif)).findFirst().orElseThrow();
    }

    private String vueDuVote(String numero) throws Exception {
        String tache = taches.createTaskQuery().processInstanceBusinessKey(numero).taskCandidateGroup("bureau-etat").singleResult().getId();
        return vue("bureau.etat", tache);
    }

    private String vue(String compte, String tache) throws Exception {
        return json.readTree(programme(compte).lire("/engine-rest/task/" + tache + "/form-variables?deserializeValues=false").body())
                .at("/vue/value").asText();
    }

    private String page(String numero) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(decisions.document(numero).orElseThrow())) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " ");
        }
    }
}
