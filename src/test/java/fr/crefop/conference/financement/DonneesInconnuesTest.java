package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.cadre.Dispositif;
import static fr.crefop.conference.financement.Atelier.ecarte;
import static fr.crefop.conference.financement.Atelier.lignes;
import static fr.crefop.conference.financement.Atelier.motifs;
import static fr.crefop.conference.financement.Atelier.plan;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.financement.PlanDeFinancement.StatutEcarte;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Unknown is never "no" and never zero. */
class DonneesInconnuesTest {

    @Test
    void leSoldeInconnuLaisseLeCpfAConfirmerEtLAifPaieLeReste() {
        PlanDeFinancement plan = plan("02a", "beneficiaire.cpf.soldeHeures", null);
        assertThat(ecarte(plan, Dispositif.de("CPF_DE")).statut()).isEqualTo(StatutEcarte.A_CONFIRMER);
        assertThat(ecarte(plan, Dispositif.de("CPF_DE")).motifs().get(0).donneeManquante()).isEqualTo("beneficiaire.cpf.soldeHeures");
        assertThat(lignes(plan)).containsExactly("AIF CP 3500.00");
        assertThat(plan.conseils()).anyMatch(c -> "beneficiaire.cpf.soldeHeures".equals(c.champ()));
    }

    @Test
    void leCifAConfirmerRendLAifAConfirmerSansConvention() {
        PlanDeFinancement plan = plan("12", "parcours.moisCdd12Mois", null);
        assertThat(ecarte(plan, Dispositif.de("CIF_CDD")).statut()).isEqualTo(StatutEcarte.A_CONFIRMER);
        assertThat(ecarte(plan, Dispositif.de("AIF")).statut()).isEqualTo(StatutEcarte.A_CONFIRMER);
        assertThat(motifs(plan, Dispositif.de("AIF"))).containsExactly("AIF-E14");
        assertThat(plan.apportPersonnel().autorise()).isFalse();
        assertThat(plan.apportPersonnel().regle()).isEqualTo("APP-1");
    }

    @Test
    void unDispositifExcluNEstPlusMobilisable() {
        PlanDeFinancement plan = plan("12", "hypotheses.exclure", List.of("CIF_CDD"));
        assertThat(lignes(plan)).containsExactly("CPF_DE CP 360.00", "AIF CP 14140.00");
        assertThat(motifs(plan, Dispositif.de("CIF_CDD"))).contains("HYPOTHESE");
    }

    @Test
    void uneConditionManqueeLEmporteSurUneDonneeInconnue() {
        PlanDeFinancement plan = plan("08", "dossier.validationPoleEmploi", null);
        assertThat(ecarte(plan, Dispositif.de("AIF")).statut()).isEqualTo(StatutEcarte.ECARTE);
        assertThat(motifs(plan, Dispositif.de("AIF"))).containsExactly("AIF-E16");
    }

    @Test
    void uneRubriqueDeCoutInconnuEstAbsenteDuTableauEtDite() {
        PlanDeFinancement plan = plan("01", "frais.transport", null);
        assertThat(plan.rubriques()).extracting(l -> l.rubrique()).doesNotContain(Rubrique.TR);
        assertThat(plan.conseils()).anyMatch(c -> "frais.transport".equals(c.champ()));
    }

    @Test
    void ceQuiNAPlusRienAPayerEstSansObjetMemeSiUneDonneeManque() {
        PlanDeFinancement plan = plan("11", "beneficiaire.cpf.accordTitulaire", true, "beneficiaire.cpf.soldeHeures", null);
        assertThat(ecarte(plan, Dispositif.de("CPF_DE")).statut()).isEqualTo(StatutEcarte.SANS_OBJET);
    }

    @Test
    void lesHeuresEnEntrepriseInconnuesNEcartentPasLAif() {
        assertThat(lignes(plan("02a", "formation.heuresEntreprise", null))).contains("AIF CP 2960.00");
    }

    @Test
    void lIdccInconnuLaisseLeTarifAConfirmer() {
        PlanDeFinancement plan = plan("04", "parcours.opca", "FORCO");
        assertThat(ecarte(plan, Dispositif.de("CPF_SALARIE")).statut()).isEqualTo(StatutEcarte.A_CONFIRMER);
        assertThat(ecarte(plan, Dispositif.de("CPF_SALARIE")).motifs().get(0).donneeManquante()).isEqualTo("parcours.idcc");
        assertThat(lignes(plan("04", "parcours.opca", "FORCO", "parcours.idcc", "1517"))).contains("CPF_SALARIE CP 4400.00");
    }

    @Test
    void laMoitieDeLaDemandeManqueEtLePlanRepondQuandMeme() {
        PlanDeFinancement plan = plan("01", "parcours", null, "frais", null, "dossier", null, "hypotheses", null);
        assertThat(plan.contributions()).extracting(c -> c.dispositif()).containsExactly(Dispositif.de("CPF_DE"));
        assertThat(ecarte(plan, Dispositif.de("AIF")).statut()).isEqualTo(StatutEcarte.A_CONFIRMER);
    }
}
