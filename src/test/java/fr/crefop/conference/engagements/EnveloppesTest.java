package fr.crefop.conference.engagements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.Simultanement;
import fr.crefop.conference.engagements.Engagement.Base;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.RefusMetier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EnveloppesTest extends AvecEnveloppe {

    @Autowired Journal journal;

    @Test
    void centEngagementsALaFoisNeDepassentJamaisLEnveloppeEtToutCeQuiTientPasse() throws Exception {
        List<String> numeros = dossiers(100, "70.10");
        enveloppes.fixer(FINANCEUR, Dispositif.de("AGEFIPH"), ANNEE, Montant.de("2313.39"), "agefiph");
        Simultanement.Issue<String> issue = Simultanement.faire(numeros.stream().map(this::accepter).toList());

        // 33 × 70,10 = 2 313,30; the nine cents that are left pay nobody.
        assertThat(issue.reussites()).hasSize(33);
        assertThat(issue.refus()).hasSize(67).allSatisfy(refus -> assertThat(refus)
                .isInstanceOf(RefusMetier.class).hasMessageContaining("ne suffit pas"));
        assertThat(enveloppe().reserve()).isEqualTo(Montant.de("2313.30"));
        assertThat(Montant.somme(numeros.stream().flatMap(n -> engagements.acquis(n).stream()).map(LigneDePlan::montant)))
                .isEqualTo(Montant.de("2313.30"));
        assertThat(enveloppe().disponible()).isEqualTo(Montant.de("0.09"));
    }

    @Test
    void unFinanceurLaissePuisSolliciteDeNouveauRepondDeNouveau() {
        String numero = dossiers(1, "100.00").get(0);
        engagements.accepter(numero, FINANCEUR, null, "agefiph");
        tours.demander(numero, Base.PROPOSITION,
                List.of(new LigneDePlan("POLE_EMPLOI", Dispositif.de("AIF"), Rubrique.CP, Montant.de("100.00"), null)));
        assertThat(enveloppe().reserve()).isEqualTo(Montant.ZERO);

        tours.demander(numero, Base.PROPOSITION, List.of(ligne("100.00")));

        assertThat(engagements.exiger(numero, FINANCEUR).etat()).isEqualTo(EtatEngagement.ATTENDU);
        assertThat(engagements.acquis(numero)).isEmpty();
    }

    @Test
    void unEngagementAuDelaEstRefuseEnDisantCeQuiEstDisponibleEtRienNEstRetenu() {
        String numero = dossiers(1, "100.00").get(0);
        enveloppes.fixer(FINANCEUR, Dispositif.de("AGEFIPH"), ANNEE, Montant.de("99.99"), "agefiph");

        assertThatThrownBy(() -> engagements.accepter(numero, FINANCEUR, null, "agefiph")).isInstanceOf(RefusMetier.class)
                .hasMessage("L'enveloppe 2031 « AGEFIPH » de AGEFIPH ne suffit pas : 100,00 € à engager, 99,99 € disponibles.");
        assertThat(engagements.exiger(numero, FINANCEUR).etat()).isEqualTo(EtatEngagement.ATTENDU);
        assertThat(enveloppe().engage()).isEqualTo(Montant.ZERO);

        engagements.accepterMoins(numero, FINANCEUR, Part.enTout(Montant.de("99.99")), null, "agefiph");
        assertThat(enveloppe().disponible()).isEqualTo(Montant.ZERO);
    }

    @Test
    void sansEnveloppeIlNYAPasDeLimiteMaisToutSeCompte() {
        dossiers(2, "5000000.00").forEach(numero -> engagements.accepter(numero, FINANCEUR, null, "agefiph"));

        assertThat(enveloppe().montant()).isNull();
        assertThat(enveloppe().reserve()).isEqualTo(Montant.de("10000000.00"));
        assertThat(enveloppes.reservations(enveloppe(), 10).lignes()).hasSize(2);
    }

    @Test
    void uneEnveloppeNeDescendPasSousCeQuiEstEngage() {
        engagements.accepter(dossiers(1, "250.00").get(0), FINANCEUR, null, "agefiph");

        assertThatThrownBy(() -> enveloppes.fixer(FINANCEUR, Dispositif.de("AGEFIPH"), ANNEE, Montant.de("249.99"), "agefiph"))
                .isInstanceOf(RefusMetier.class).hasMessageContaining("250,00 €");
        enveloppes.fixer(FINANCEUR, Dispositif.de("AGEFIPH"), ANNEE, Montant.de("250.00"), "agefiph");
        assertThat(enveloppe().disponible()).isEqualTo(Montant.ZERO);
    }

    @Test
    void unRefusOuUneContrePropositionNeRetientRien() {
        List<String> numeros = dossiers(2, "100.00");
        engagements.refuser(numeros.get(0), FINANCEUR, "Budget", "agefiph");
        engagements.contreProposer(numeros.get(1), FINANCEUR, Part.enTout(Montant.de("50")), "En 2032", "agefiph");

        assertThat(enveloppe().engage()).isEqualTo(Montant.ZERO);
    }

    @Test
    void unNouveauTourNeRetientPasDeuxFoisEtLibereCeQuiNEstPlusDemande() {
        String numero = dossiers(1, "100.00").get(0);
        engagements.accepter(numero, FINANCEUR, null, "agefiph");
        tours.demander(numero, Base.PROPOSITION, List.of(ligne("80.00")));
        assertThat(enveloppe().reserve()).isEqualTo(Montant.de("100.00"));

        engagements.accepter(numero, FINANCEUR, null, "agefiph");
        assertThat(enveloppe().reserve()).isEqualTo(Montant.de("80.00"));

        tours.demander(numero, Base.PROPOSITION,
                List.of(new LigneDePlan("FPSPP", Dispositif.de("CSP_FPSPP"), Rubrique.CP, Montant.de("80.00"), null)));
        assertThat(enveloppe().reserve()).isEqualTo(Montant.ZERO);
    }

    @Test
    void unDossierAbandonneRendToutEtGardeTraceDeCeQuiEtaitEngage() {
        String numero = dossiers(1, "100.00").get(0);
        engagements.accepter(numero, FINANCEUR, null, "agefiph");
        engagements.liberer(numero, "La personne a trouvé un emploi", "conseiller");
        engagements.liberer(numero, "La personne a trouvé un emploi", "conseiller");

        assertThat(enveloppe().engage()).isEqualTo(Montant.ZERO);
        assertThat(engagements.acquis(numero)).isEmpty();
        assertThat(engagements.exiger(numero, FINANCEUR)).satisfies(libere -> {
            assertThat(libere.accorde()).isEqualTo(Montant.de("100.00"));
            assertThat(libere.liberation().motif()).isEqualTo("La personne a trouvé un emploi");
        });
        assertThat(journal.du(numero)).filteredOn(acte -> acte.acte() == Acte.ENGAGEMENTS_LIBERES).hasSize(1);
    }

    @Test
    void uneDemandeRetireeNeRecoitPlusDeReponse() {
        String numero = dossiers(1, "100.00").get(0);
        engagements.liberer(numero, "Dossier retiré", "conseiller");

        assertThatThrownBy(() -> engagements.accepter(numero, FINANCEUR, null, "agefiph"))
                .isInstanceOf(RefusMetier.class).hasMessage("Cette demande a été retirée : Dossier retiré.");
        assertThat(engagements.attendus(numero)).isEmpty();
    }

    @Test
    void ceQuiEstPayeALEntreeEnFormationEstConsomme() {
        String numero = dossiers(1, "100.00").get(0);
        engagements.accepter(numero, FINANCEUR, null, "agefiph");
        base.sql("update conference.dossier set etat = 'CLOS', issue = 'PLAN_ADOPTE' where numero = ?").param(numero).update();

        assertThat(enveloppe().consomme()).isEqualTo(Montant.de("100.00"));
        assertThat(enveloppe().reserve()).isEqualTo(Montant.ZERO);
    }

    @Test
    void unFinanceurNeFixePasLEnveloppeDUnDispositifQuiNEstPasLeSien() {
        assertThatThrownBy(() -> enveloppes.fixer(FINANCEUR, Dispositif.de("AIF"), ANNEE, Montant.de("1"), "agefiph"))
                .isInstanceOf(RefusMetier.class).hasMessageContaining("ne paie pas par");
    }
}
