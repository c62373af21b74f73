package fr.crefop.conference.portail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.socle.Montant;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class TableauDuPlanTest {

    @Test
    void unFinanceurAUneLigneQuelQueSoitLeNombreDeSesAides() {
        TableauDuPlan tableau = TableauDuPlan.de(Cas12.plan());
        assertThat(tableau.rangs()).singleElement().satisfies(rang -> {
            assertThat(rang.total()).isEqualTo(Montant.de("14085"));
            assertThat(rang.dispositifs()).contains("Congé individuel", "CPF");
        });
        assertThat(tableau.finance().plus(tableau.reste())).isEqualTo(tableau.cout());
    }

    @Test
    void uneRubriqueSansCoutNAPasDeColonne() {
        assertThat(TableauDuPlan.de(Cas12.plan()).colonnes()).extracting(TableauDuPlan.Colonne::rubrique)
                .containsExactly(Rubrique.CP);
    }

    @Test
    void laPropositionSeMesureAuxMemesCouts() {
        TableauDuPlan propose = TableauDuPlan.de(Cas12.dossier(null).proposition(), Cas12.plan());
        assertThat(propose.reste()).isEqualTo(Montant.ZERO);
        assertThat(propose.rangs()).extracting(TableauDuPlan.Rang::derogation).containsExactly(false, true);
    }

    @Test
    void laBarreEstRemplieJusquAuBout() {
        BarreDuPlan barre = BarreDuPlan.de(TableauDuPlan.de(Cas12.plan()));
        assertThat(barre.segments().stream().map(s -> new BigDecimal(s.largeur())).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100");
    }
}
