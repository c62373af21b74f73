package fr.crefop.conference.financement.regime2019;

import static fr.crefop.conference.financement.Atelier.lignes;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.dit;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.plan;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.financement.bareme.Parametre;
import fr.crefop.conference.financement.moteur.RegimeDeTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each conflict of part F.2 of the law is settled as it says: by a dated parameter where there is a value to hold, by what the rules do
 * not ask elsewhere. CF-13 is what nobody read yet: there is nothing to hold.
 */
class ConflitsDAujourdhuiTest {

    /** The key that says so, since when, and the other reading where a hypothesis gives it. */
    @ParameterizedTest(name = "{0} : {1} = {3} au {2}")
    @CsvSource(nullValues = "vide", textBlock = """
            CF-1,  cpf.participation,              2026-04-02, 150
            CF-2,  cpf.participation.exonereOpco,  2019-01-01, true
            CF-4,  cpf.bilan.heuresMinimum,        2026-02-26, 13
            CF-5,  aif.plafond,                    2019-01-01, vide
            CF-6,  ptp.cpf.dansLePlafond,          2019-01-01, true
            CF-9,  rfft.de26,                      2026-04-01, 775.65
            CF-10, rff.plafond,                    2023-04-01, 723.36
            CF-10, rff.plafond,                    2025-04-01, 769.49
            CF-12, aif.delaiJours,                 2019-01-01, 15
            """)
    void leChoixRetenuEstLaValeurDUnParametreDate(String conflit, String cle, LocalDate effet, String retenu) {
        Parametre parametre = RegimeDeTest.DE_2019.baremes().parametre(cle);
        Object valeur = parametre.valeurs().get(effet);
        assertThat(valeur instanceof BigDecimal nombre ? nombre.toPlainString() : Objects.toString(valeur, null)).isEqualTo(retenu);
        assertThat(parametre.source()).containsPattern(conflit + "(?!\\d)");
    }

    /** CF-3 and CF-11: sent too early or too late, and whatever the criteria of the OPCO, the person is told and not refused. */
    @Test
    void lEnvoiALOpcoEtSesCriteresSontDesConseils() {
        for (String depot : new String[] {"2026-07-06", "2026-10-01"}) {
            var plan = plan("14a", "dateDepot", depot, "depots.CPF", "2026-09-14", "dossier.decisions", null);
            assertThat(dit(plan, "PERIODE_RECONVERSION")).as(depot).isEqualTo("paie");
            assertThat(plan.conseils()).filteredOn(c -> c.dispositif() != null && c.dispositif().equals("PERIODE_RECONVERSION")).as(depot).hasSizeGreaterThanOrEqualTo(2);
        }
    }

    /** CF-7: neither twelve months nor 1 200 hours end a projet de transition professionnelle. */
    @Test
    void unProjetDeTransitionNAPasDeDureeMaximale() {
        assertThat(lignes(plan("08", "formation.heuresCentre", 2400, "formation.dureeMois", 24))).contains("PTP CP 18000.00");
    }

    /** CF-8: the account alone does not open the aid to mobility. */
    @Test
    void laMobiliteDemandeQueFranceTravailPaieAussi() {
        assertThat(dit(plan("11"), "AIDE_MOBILITE")).isEqualTo("paie");
        assertThat(dit(plan("11", "formation.prixHt", 3600), "AIDE_MOBILITE")).startsWith("ECARTE MOB-E3");
    }
}
