package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.dossier.Passages;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.engagements.EtatEngagement;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.travaux.Propositions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the funders answered is in the plan that the group sets out from: what is refused is gone, what is promised is a ceiling. */
class PlanRefaitAvecLesReponsesTest extends AvecProcedure {

    @Autowired Propositions propositions;
    @Autowired Engagements engagements;
    @Autowired Passages passages;

    @Test
    void leCifRefuseParLeFongecifNeRevientJamaisEtLeCpfRevientAPoleEmploi() {
        String numero = dossierSeul("cas-07");
        refuser(numero, "fongecif");
        assertThat(propositions.actualiser(numero).contributions())
                .extracting(PlanDeFinancement.Contribution::financeur, PlanDeFinancement.Contribution::dispositif)
                .contains(tuple("POLE_EMPLOI", Dispositif.de("CPF_DE")), tuple("POLE_EMPLOI", Dispositif.de("AIF")))
                .noneMatch(ligne -> ligne.toList().contains(Dispositif.de("CIF_CDD")));

        refuser(numero, "pole-emploi");
        assertThat(propositions.actualiser(numero).contributions())
                .extracting(PlanDeFinancement.Contribution::dispositif)
                .doesNotContain(Dispositif.de("CIF_CDD"), Dispositif.de("CPF_DE"), Dispositif.de("AIF"));
    }

    @Test
    void leMontantMoindreDUnFinanceurPlafonneSaPartEtLesAutresPrennentCeQuIlsPeuvent() {
        String numero = dossierSeul("cas-01");
        repondre(numero, "fongecif", Map.of("reponse", "ACCEPTE_MOINS", "montant", "16970"));
        PlanDeFinancement plan = propositions.actualiser(numero);

        assertThat(plan.contributions())
                .extracting(PlanDeFinancement.Contribution::dispositif, PlanDeFinancement.Contribution::montant)
                .containsExactly(tuple(Dispositif.de("CIF_CDD"), Montant.de("16470.00")), tuple(Dispositif.de("CPF_DE"), Montant.de("500.00")),
                        tuple(Dispositif.de("AIF"), Montant.de("2830.00")));
        assertThat(plan.contributions().get(1).justification().calcul()).contains("500,00");
        assertThat(plan.contributions().get(1).justification().regles()).contains("ENGAGEMENT");
    }

    @Test
    void uneContrePropositionEstReprisePourSonMontantEtRedemandee() {
        String numero = dossierSeul("cas-01");
        repondre(numero, "pole-emploi", Map.of("reponse", "CONTRE_PROPOSE", "montant", "2000", "conditions", "Session à Tours"));
        assertThat(propositions.actualiser(numero).contributions()).filteredOn(c -> c.dispositif() == Dispositif.de("AIF"))
                .extracting(PlanDeFinancement.Contribution::montant).containsExactly(Montant.de("2000.00"));

        demander(numero);
        assertThat(engagements.exiger(numero, "POLE_EMPLOI").etat()).isEqualTo(EtatEngagement.ATTENDU);
    }

    @Test
    void lEngagementPartielRepritTelQuelTientSansEtreRedemande() {
        String numero = dossierSeul("cas-01");
        repondre(numero, "pole-emploi", Map.of("reponse", "ACCEPTE_MOINS", "montant", "1000"));
        propositions.actualiser(numero);
        demander(numero);

        assertThat(engagements.exiger(numero, "POLE_EMPLOI")).satisfies(tenu -> {
            assertThat(tenu.etat()).isEqualTo(EtatEngagement.ACCEPTE);
            assertThat(tenu.accorde()).isEqualTo(Montant.de("1000.00"));
        });
    }

    @Test
    void quiRefuseDavantageTientCeQuIlAvaitDejaEngage() {
        String numero = dossierSeul("cas-01");
        repondre(numero, "fongecif", Map.of("reponse", "ACCEPTE_MOINS", "montant", "16970"));
        recit.accepte(numero, "pole-emploi");
        repondre(numero, "pole-emploi", Map.of("reponse", "REFUSE", "motif", "Pas au-delà de la première part"));

        assertThat(propositions.actualiser(numero).contributions()).filteredOn(c -> c.dispositif() == Dispositif.de("AIF"))
                .extracting(PlanDeFinancement.Contribution::montant).containsExactly(Montant.de("2250.00"));
    }

    @Test
    void quiRefuseCeQuIlAvaitEngageNeLePaiePlus() {
        String numero = dossierSeul("cas-01");
        repondre(numero, "fongecif", Map.of("reponse", "ACCEPTE_MOINS", "montant", "16970"));
        recit.accepte(numero, "pole-emploi");
        repondre(numero, "pole-emploi", Map.of("reponse", "REFUSE", "motif", "Pas au-delà de la première part"));
        repondre(numero, "pole-emploi", Map.of("reponse", "REFUSE", "motif", "Plus de crédits du tout"));

        assertThat(propositions.actualiser(numero).contributions()).extracting(PlanDeFinancement.Contribution::dispositif)
                .containsExactly(Dispositif.de("CIF_CDD"), Dispositif.de("CPF_DE"));
    }

    @Test
    void unRefusDUnPassagePrecedentNeFermePlusRien() {
        String numero = dossierSeul("cas-07");
        refuser(numero, "fongecif");
        passages.commencer(numero, Passages.Cause.COMPLEMENT);

        assertThat(propositions.actualiser(numero).contributions()).extracting(PlanDeFinancement.Contribution::dispositif)
                .contains(Dispositif.de("CIF_CDD"));
    }

    private void refuser(String numero, String compte) {
        repondre(numero, compte, Map.of("reponse", "REFUSE", "motif", "Budget épuisé"));
    }

    /** In a new round, on the plan as the earlier answers leave it. */
    private void repondre(String numero, String compte, Map<String, Object> reponse) {
        propositions.actualiser(numero);
        demander(numero);
        guide.faire(compte, numero, EngagementFinanceurs.ENGAGER, reponse);
    }

    private void demander(String numero) {
        entrer(EngagementFinanceurs.CLE, "ServiceTask_DemanderEngagements", numero,
                Map.of(EngagementFinanceurs.BASE, "PLAN"));
    }
}
