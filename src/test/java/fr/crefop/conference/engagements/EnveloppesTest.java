package fr.crefop.conference.engagements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.DossierDeTest;
import fr.crefop.conference.Simultanement;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.LecteurDeDemande;
import fr.crefop.conference.engagements.Engagement.Base;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.RefusMetier;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class EnveloppesTest extends AvecApplication {

    private static final String FINANCEUR = "AGEFIPH";
    private static final int ANNEE = DossiersEnNombre.ANNEE;

    @Autowired ToursDEngagement tours;
    @Autowired Engagements engagements;
    @Autowired Enveloppes enveloppes;
    @Autowired Journal journal;
    @Autowired DepotDeSaisines depot;
    @Autowired LecteurDeDemande lecteur;
    @Autowired JdbcClient base;

    private String modele;

    @BeforeEach
    void unDossierACopier() {
        modele = DossierDeTest.deposer(depot, lecteur, "cas-01");
    }

    @AfterEach
    void plusRienSurLEnveloppe() {
        base.sql("select distinct numero from conference.reservation where annee in (?, ?) and liberee_le is null").params(ANNEE, ANNEE + 1)
                .query(String.class).list().forEach(numero -> engagements.liberer(numero, "fin de l'essai", "essai"));
        enveloppes.fixer(FINANCEUR, Dispositif.de("AGEFIPH"), ANNEE, null, "essai");
        enveloppes.fixer(FINANCEUR, Dispositif.de("AGEFIPH"), ANNEE + 1, null, "essai");
    }

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
        assertThat(enveloppes.reservations(enveloppe())).hasSize(2);
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
        assertThat(journal.du(numero)).filteredOn(acte -> acte.acte().equals("Engagements libérés")).hasSize(1);
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

    @Test
    void unFinanceurNeFixePasLEnveloppeDUnDispositifQuiNEstPasLeSien() {
        assertThatThrownBy(() -> enveloppes.fixer(FINANCEUR, Dispositif.de("AIF"), ANNEE, Montant.de("1"), "agefiph"))
                .isInstanceOf(RefusMetier.class).hasMessageContaining("ne paie pas par");
    }

    /** Each asked of the same funder for its own share. */
    private List<String> dossiers(int combien, String montant) {
        List<String> numeros = DossiersEnNombre.copier(base, modele, combien);
        numeros.forEach(numero -> tours.demander(numero, Base.PLAN, List.of(ligne(montant))));
        return numeros;
    }

    private Callable<String> accepter(String numero) {
        return () -> {
            engagements.accepter(numero, FINANCEUR, null, "agefiph");
            return numero;
        };
    }

    private static LigneDePlan ligne(String montant) {
        return new LigneDePlan(FINANCEUR, Dispositif.de("AGEFIPH"), Rubrique.CP, Montant.de(montant), null);
    }

    private void reporterDUnAn(String numero) {
        base.sql("update conference.dossier set demande = jsonb_set(demande, '{formation,debut}', to_jsonb(?::text)) where numero = ?")
                .params((ANNEE + 1) + "-03-01", numero).update();
    }

    private Enveloppe enveloppe() {
        return enveloppe(ANNEE);
    }

    private Enveloppe enveloppe(int annee) {
        return Stream.concat(enveloppes.de(List.of(FINANCEUR)).stream(),
                        Stream.of(new Enveloppe(FINANCEUR, Dispositif.de("AGEFIPH"), annee, null, Montant.ZERO, Montant.ZERO)))
                .filter(enveloppe -> enveloppe.annee() == annee).findFirst().orElseThrow();
    }
}
