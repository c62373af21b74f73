package fr.crefop.conference.financement;

import static fr.crefop.conference.financement.Atelier.ecarte;
import static fr.crefop.conference.financement.Atelier.lignes;
import static fr.crefop.conference.financement.Atelier.plan;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.financement.PlanDeFinancement.Ecarte;
import fr.crefop.conference.financement.PlanDeFinancement.Motif;
import fr.crefop.conference.financement.PlanDeFinancement.StatutEcarte;
import org.junit.jupiter.api.Test;

/** A reason says what is so, once, in words a citizen understands. */
class RaisonsTest {

    @Test
    void lApportAttendLAifPourLaMemeRaisonAuxDeuxEndroits() {
        PlanDeFinancement plan = plan("01", "dossier.validationPoleEmploi", null, "dossier.apportPersonnelPropose", 500);
        Ecarte apport = ecarte(plan, Dispositif.APPORT_PERSONNEL);
        assertThat(plan.apportPersonnel().regle()).isEqualTo("APP-1");
        assertThat(apport.statut()).isEqualTo(StatutEcarte.A_CONFIRMER);
        assertThat(apport.motifs()).extracting(Motif::regle).containsExactly("APP-1");
        assertThat(apport.motifs().get(0).libelle()).isEqualTo(plan.apportPersonnel().motif());
        assertThat(apport.motifs().get(0).donneeManquante()).isEqualTo("dossier.validationPoleEmploi");
    }

    @Test
    void sansApportProposeCEstCeQuiEstDit() {
        PlanDeFinancement plan = plan("01", "dossier.validationPoleEmploi", null);
        assertThat(ecarte(plan, Dispositif.APPORT_PERSONNEL).motifs()).extracting(Motif::regle).containsExactly("APP-3");
    }

    @Test
    void unMontantNulEstDitNul() {
        PlanDeFinancement plan = plan("04", "dossier.initiativeEmployeur", true);
        assertThat(ecarte(plan, Dispositif.PLAN_FORMATION).motifs()).extracting(Motif::regle).containsExactly("PLAN-E");
        assertThat(ecarte(plan, Dispositif.PLAN_FORMATION).motifs()).extracting(Motif::constate).containsExactly("le montant calculé est nul");
    }

    @Test
    void ceQuiEstRetenuALaPlaceEstNomme() {
        PlanDeFinancement plan = plan("04", "parcours.opca", "AFDAS", "dossier.contributionEmployeur.mode", "AUCUNE");
        assertThat(lignes(plan)).containsExactly("PERIODE_PROFESSIONNALISATION CP 6000.00");
        assertThat(ecarte(plan, Dispositif.CPF_SALARIE).motifs()).extracting(Motif::constate)
                .containsExactly("sans ce dispositif, il reste moins à payer ; retenu à la place : Période de professionnalisation");
    }

    @Test
    void uneConditionNonRemplieNeSeLitPasCommeSiElleLEtait() {
        assertThat(plan("01", "formation.session", "AFC").apportPersonnel().motif())
                .startsWith("Condition non remplie : « La session n'est pas achetée par Pôle emploi ou par un OPCA » ; constaté : ");
    }
}
