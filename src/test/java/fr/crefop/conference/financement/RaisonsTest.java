package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.Dispositif;
import static fr.crefop.conference.financement.Atelier.ecarte;
import static fr.crefop.conference.financement.Atelier.lignes;
import static fr.crefop.conference.financement.Atelier.plan;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.financement.PlanDeFinancement.Ecarte;
import fr.crefop.conference.financement.PlanDeFinancement.Motif;
import fr.crefop.conference.financement.PlanDeFinancement.StatutEcarte;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reason says what is so, once, in words a citizen understands. */
class RaisonsTest {

    @Test
    void lApportAttendLAifPourLaMemeRaisonAuxDeuxEndroits() {
        PlanDeFinancement plan = plan("01", "dossier.validationPoleEmploi", null, "dossier.apportPersonnelPropose", 500);
        Ecarte apport = ecarte(plan, Dispositif.de("APPORT_PERSONNEL"));
        assertThat(plan.apportPersonnel().regle()).isEqualTo("APP-1");
        assertThat(apport.statut()).isEqualTo(StatutEcarte.A_CONFIRMER);
        assertThat(apport.motifs()).extracting(Motif::regle).containsExactly("APP-1");
        assertThat(apport.motifs().get(0).libelle()).isEqualTo(plan.apportPersonnel().motif());
        assertThat(apport.motifs().get(0).donneeManquante()).isEqualTo("dossier.validationPoleEmploi");
    }

    @Test
    void sansApportProposeCEstCeQuiEstDit() {
        PlanDeFinancement plan = plan("01", "dossier.validationPoleEmploi", null);
        assertThat(ecarte(plan, Dispositif.de("APPORT_PERSONNEL")).motifs()).extracting(Motif::regle).containsExactly("APP-3");
    }

    @Test
    void unMontantNulEstDitNul() {
        PlanDeFinancement plan = plan("04", "dossier.initiativeEmployeur", true);
        assertThat(ecarte(plan, Dispositif.de("PLAN_FORMATION")).motifs()).extracting(Motif::regle).containsExactly("PLAN-E");
        assertThat(ecarte(plan, Dispositif.de("PLAN_FORMATION")).motifs()).extracting(Motif::constate).containsExactly("le montant calculé est nul");
    }

    @Test
    void ceQuiEstRetenuALaPlaceEstNomme() {
        PlanDeFinancement plan = plan("04", "parcours.opca", "AFDAS", "dossier.contributionEmployeur.mode", "AUCUNE");
        assertThat(lignes(plan)).containsExactly("PERIODE_PROFESSIONNALISATION CP 6000.00");
        assertThat(ecarte(plan, Dispositif.de("CPF_SALARIE")).motifs()).extracting(Motif::constate)
                .containsExactly("sans ce dispositif, il reste moins à payer ; retenu à la place : Période de professionnalisation");
    }

    @Test
    void uneConditionNonRemplieNeSeLitPasCommeSiElleLEtait() {
        assertThat(plan("01", "formation.session", "AFC").apportPersonnel().motif())
                .startsWith("Condition non remplie : « La session n'est pas achetée par Pôle emploi ou par un OPCA » ; constaté : ");
    }

    @Test
    void unStatutSeLitEnFrancais() {
        Motif cif = motif(plan("01"), Dispositif.de("CIF_CDI"), "CIFCDI-E3");
        assertThat(cif.constate()).isEqualTo("demandeur d'emploi");
        assertThat(cif.attendu()).isEqualTo("salarié en CDI");
        Motif periode = motif(plan("04", "beneficiaire.statut", "SALARIE_CDD"), Dispositif.de("PERIODE_PROFESSIONNALISATION"), "PP-E1");
        assertThat(periode.constate()).isEqualTo("salarié en CDD, sans contrat ni entreprise d'insertion");
        assertThat(periode.attendu()).isEqualTo("salarié en CDI, ou salarié en CDD avec un contrat unique d'insertion ou dans une entreprise d'insertion");
    }

    @Test
    void uneConventionSeLitEnFrancais() {
        Motif cheque = motif(plan("01"), Dispositif.de("REGION_CHEQUE"), "CIFCDD-C3");
        assertThat(cheque.constate()).isEqualTo("dans le plan : Congé individuel de formation CDD ; convention Région – Fongecif inactive");
        assertThat(cheque.attendu()).isEqualTo("convention Région – Fongecif active");
        Motif aif = motif(plan("12"), Dispositif.de("AIF"), "AIF-E14");
        assertThat(aif.constate()).isEqualTo("convention Fongecif – Pôle emploi inactive ; CIF-CDD mobilisable");
        assertThat(aif.attendu()).isEqualTo("convention Fongecif – Pôle emploi active ou CIF-CDD non mobilisable");
        assertThat(motif(plan("02a"), Dispositif.de("APPORT_PERSONNEL"), "AIF-C1").constate()).isEqualTo("dans le plan : Aide individuelle à la formation (AIF)");
    }

    @Test
    void uneDateSeLitCommePartoutAilleurs() {
        assertThat(motif(plan("01", "dateDepot", "2018-10-01"), Dispositif.de("AIF"), "T-9").constate()).isEqualTo("dépôt le 1er\u00a0octobre 2018");
    }

    /** No code of the contract or of the barème, and no bare "oui" hung on a sentence, in any reason. */
    @ParameterizedTest
    @ValueSource(strings = {"01", "02a", "02b", "03", "04", "06", "07", "08", "11", "12"})
    void aucuneRaisonNeMontreUnCode(String numero) {
        for (String statut : new String[] {"DEMANDEUR_EMPLOI", "SALARIE_CDI", "SALARIE_CDD", "ADHERENT_CSP", "AGENT_PUBLIC"}) {
            PlanDeFinancement plan = plan(numero, "beneficiaire.statut", statut, "formation.vae", true);
            assertThat(plan.ecartes()).flatExtracting(Ecarte::motifs).allSatisfy(motif -> assertThat(motif.constate() + " / " + motif.attendu())
                    .doesNotContainPattern("[A-Z]_[A-Z]|[a-z]\\.[a-z]|.(et|ou) (oui|non)|(?<! : )(oui|non) (et|ou|;)|retenu$"));
        }
    }

    private static Motif motif(PlanDeFinancement plan, Dispositif dispositif, String regle) {
        return ecarte(plan, dispositif).motifs().stream().filter(m -> m.regle().equals(regle)).findFirst().orElseThrow();
    }
}
