package fr.crefop.conference.financement.regime2019;

import static fr.crefop.conference.financement.regime2019.Revenus.mois;
import static fr.crefop.conference.financement.regime2019.Revenus.paye;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.PlanDeFinancement.Mois;
import fr.crefop.conference.financement.PlanDeFinancement.Remuneration;
import fr.crefop.conference.socle.Montant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is received each civil month: whole months bring the monthly amount, and all of them sum to the total, to the cent. */
class RemunerationMoisParMoisTest {

    private static Montant somme(Remuneration r) {
        return Montant.somme(r.mois().stream().map(Mois::total));
    }

    @Test
    void unMoisEntierApporteLeMontantDuMois() {
        assertThat(mois(paye("AIF", "beneficiaire.allocation.type", "ARE", "beneficiaire.allocation.montantMensuel", 1180,
                "beneficiaire.allocation.finDroits", "2027-12-31", "formation.debut", "2026-09-07", "formation.fin", null, "formation.dureeMois", 3)))
                .containsExactly("2026-09 AREF 944.00", "2026-10 AREF 1180.00", "2026-11 AREF 1180.00", "2026-12 AREF 236.00");
    }

    @Test
    void cEstDitAussiParMoisDansLeContrat() {
        JsonNode texte = Atelier.JSON.valueToTree(paye("AIF"));
        assertThat(texte.at("/mois/0").toString()).isEqualTo(
                "{\"mois\":\"2026-09\",\"montants\":[{\"payeur\":\"FRANCE_TRAVAIL\",\"dispositif\":\"RFFT\",\"montant\":775.65}],\"total\":775.65}");
        assertThat(texte.at("/periodes/0/du").asText()).isEqualTo("2026-09-01");
    }

    @Test
    void aLHeureLesMoisSePartagentParJoursEtFontLeTotal() {
        var paye = paye("AIF", "beneficiaire.dateNaissance", "2004-02-02", "formation.debut", "2026-09-14", "formation.fin", "2026-12-09",
                "formation.heuresCentre", 300, "formation.heuresHebdo", 24);
        assertThat(mois(paye)).containsExactly("2026-09 RFFT 218.83", "2026-10 RFFT 399.03", "2026-11 RFFT 386.16", "2026-12 RFFT 115.85");
        assertThat(somme(paye)).isEqualTo(paye.total());
    }

    @Test
    void uneFormationDUnSeulMoisTientEnUneLigne() {
        assertThat(mois(paye("AIF", "formation.debut", "2026-10-05", "formation.fin", "2026-10-16"))).containsExactly("2026-10 RFFT 310.26");
    }

    @Test
    void lesMoisFontLeTotalQuelsQueSoientLesJours() {
        for (LocalDate debut : List.of(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 28), LocalDate.of(2024, 2, 29), LocalDate.of(2025, 3, 15))) {
            for (int jours = 10; jours < 700; jours += 37) {
                for (String retenu : List.of("AIF", "REGION_PRF")) {
                    var paye = paye(retenu, "formation.debut", debut.toString(), "formation.fin", debut.plusDays(jours).toString(),
                            "formation.heuresHebdo", jours % 2 == 0 ? 35 : 20);
                    assertThat(somme(paye)).as(retenu + " " + debut + " " + jours).isEqualTo(paye.total());
                    assertThat(paye.periodes().stream().map(p -> p.montant()).reduce(Montant.ZERO, Montant::plus)).isEqualTo(paye.total());
                }
            }
        }
    }

    @Test
    void uneDureeQuiNEstPasCelleDesDatesSePartageQuandMeme() {
        var courte = paye("AIF", "formation.debut", "2026-09-01", "formation.fin", "2026-12-31", "formation.dureeMois", 2);
        assertThat(courte.total()).hasToString("1551.30");
        assertThat(somme(courte)).isEqualTo(courte.total());
        var longue = paye("AIF", "formation.debut", "2026-09-01", "formation.fin", "2026-10-31", "formation.dureeMois", 4,
                "beneficiaire.allocation.type", "ARE", "beneficiaire.allocation.montantMensuel", 1240, "beneficiaire.allocation.finDroits", "2026-11-30");
        assertThat(somme(longue)).isEqualTo(longue.total());
    }
}
