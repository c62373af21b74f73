package fr.crefop.conference.engagements;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.Simultanement;
import fr.crefop.conference.engagements.Engagement.Base;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.socle.Montant;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** A commitment follows a training that moves to another year, if the envelope of that year holds it. */
class EnveloppesReporteesTest extends AvecEnveloppe {

    @Test
    void lEngagementReprisSuitLaFormationDansLAnneeOuElleCommence() {
        String numero = dossiers(1, "100.00").get(0);
        engagements.accepter(numero, FINANCEUR, null, "agefiph");
        reporterDUnAn(numero);

        assertThat(tours.demander(numero, Base.PROPOSITION, List.of(ligne("100.00")))).isEmpty();

        assertThat(engagements.attendus(numero)).isEmpty();
        assertThat(engagements.acquis(numero)).extracting(LigneDePlan::montant).containsExactly(Montant.de("100.00"));
        assertThat(enveloppe().engage()).isEqualTo(Montant.ZERO);
        assertThat(enveloppe(ANNEE + 1).reserve()).isEqualTo(Montant.de("100.00"));
    }

    @Test
    void siLEnveloppeDeLaNouvelleAnneeNeSuffitPasLaPartEstRedemandeeEtPlusRienNEstRetenu() {
        String numero = dossiers(1, "100.00").get(0);
        engagements.accepter(numero, FINANCEUR, null, "agefiph");
        reporterDUnAn(numero);
        enveloppes.fixer(FINANCEUR, Dispositif.de("AGEFIPH"), ANNEE + 1, Montant.de("99.99"), "agefiph");

        assertThat(tours.demander(numero, Base.PROPOSITION, List.of(ligne("100.00")))).containsExactly(FINANCEUR);

        assertThat(engagements.attendus(numero)).containsExactly(FINANCEUR);
        assertThat(enveloppe().engage()).isEqualTo(Montant.ZERO);
        assertThat(enveloppe(ANNEE + 1).engage()).isEqualTo(Montant.ZERO);
        assertThat(engagements.tous(numero).get(0).liberation().motif())
                .isEqualTo("La formation commence en 2032 et l'enveloppe de cette année ne suffit pas");
        engagements.accepterMoins(numero, FINANCEUR, Part.enTout(Montant.de("99.99")), null, "agefiph");
        assertThat(enveloppe(ANNEE + 1).disponible()).isEqualTo(Montant.ZERO);
    }

    @Test
    void vingtEngagementsReportesALaFoisNeDepassentJamaisLaNouvelleEnveloppe() throws Exception {
        List<String> numeros = dossiers(20, "100.00");
        numeros.forEach(numero -> engagements.accepter(numero, FINANCEUR, null, "agefiph"));
        numeros.forEach(this::reporterDUnAn);
        enveloppes.fixer(FINANCEUR, Dispositif.de("AGEFIPH"), ANNEE + 1, Montant.de("750.00"), "agefiph");
        Simultanement.Issue<List<String>> issue = Simultanement.faire(numeros.stream().map(numero ->
                (Callable<List<String>>) () -> tours.demander(numero, Base.PROPOSITION, List.of(ligne("100.00")))).toList());

        assertThat(issue.refus()).isEmpty();
        assertThat(issue.reussites()).filteredOn(List::isEmpty).hasSize(7);
        assertThat(enveloppe(ANNEE + 1).reserve()).isEqualTo(Montant.de("700.00"));
        assertThat(enveloppe().engage()).isEqualTo(Montant.ZERO);
    }

    private void reporterDUnAn(String numero) {
        base.sql("update conference.dossier set demande = jsonb_set(demande, '{formation,debut}', to_jsonb(?::text)) where numero = ?")
                .params((ANNEE + 1) + "-03-01", numero).update();
    }
}
