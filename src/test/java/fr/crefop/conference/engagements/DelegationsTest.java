package fr.crefop.conference.engagements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.Simultanement;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.engagements.Engagement.Base;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.RefusMetier;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A part of an envelope that a funder entrusts to another's people: what they commit is held of both, and never more than either has. */
class DelegationsTest extends AvecEnveloppe {

    private static final String MANDATAIRE = "fongecif";
    private static final Dispositif DISPOSITIF = Dispositif.de("AGEFIPH");
    private static final Signataire PAR_DELEGATION = new Signataire("fongecif", MANDATAIRE);

    @Autowired Delegations delegations;
    @Autowired PartsConfiees parts;
    @Autowired Journal journal;

    @AfterEach
    void plusRienNEstConfie() {
        delegations.donnees(List.of(FINANCEUR)).stream().filter(d -> !d.finie()).forEach(d -> delegations.finir(d.id(), "essai"));
    }

    @Test
    void ceQuiEstEngageParDelegationCompteUneFoisDansLEnveloppeEtUneFoisDansLaPartConfiee() {
        enveloppes.fixer(FINANCEUR, DISPOSITIF, ANNEE, Montant.de("1000"), "agefiph");
        confier("300", null);
        String numero = dossiers(1, "100.00").get(0);

        engagements.accepter(numero, FINANCEUR, null, PAR_DELEGATION);

        assertThat(enveloppe().engage()).isEqualTo(Montant.de("100"));
        assertThat(confiee().utilise()).isEqualTo(Montant.de("100"));
        assertThat(confiee().reste()).isEqualTo(Montant.de("200"));
        assertThat(engagements.exiger(numero, FINANCEUR).parDelegation()).isEqualTo(MANDATAIRE);
        assertThat(journal.du(numero)).filteredOn(acte -> acte.acte() == Acte.ENGAGEMENT_ACCEPTE).singleElement()
                .satisfies(acte -> assertThat(acte.toString()).contains("parDelegation=" + MANDATAIRE));
    }

    @Test
    void ceQueLeFinanceurEngageLuiMemeNePrendRienALaPartConfiee() {
        confier("300", null);
        String numero = dossiers(1, "100.00").get(0);

        engagements.accepter(numero, FINANCEUR, null, "agefiph");

        assertThat(confiee().utilise()).isEqualTo(Montant.ZERO);
        assertThat(engagements.exiger(numero, FINANCEUR).parDelegation()).isNull();
    }

    @Test
    void auDelaDeLaPartOuDuPlafondLaReponseRevientAuFinanceur() {
        confier("150", "120");
        List<String> numeros = dossiers(2, "100.00");
        String grand = dossiers(1, "130.00").get(0);
        engagements.accepter(numeros.get(0), FINANCEUR, null, PAR_DELEGATION);

        assertThatThrownBy(() -> engagements.accepter(numeros.get(1), FINANCEUR, null, PAR_DELEGATION)).isInstanceOf(RefusMetier.class)
                .hasMessageContaining("100,00 € à engager, 50,00 € restants").hasMessageContaining("La réponse revient au financeur");
        assertThatThrownBy(() -> engagements.accepter(grand, FINANCEUR, null, PAR_DELEGATION)).isInstanceOf(RefusMetier.class)
                .hasMessageContaining("s'arrête à 120,00 € par dossier");
        assertThat(engagements.attendus(numeros.get(1))).containsExactly(FINANCEUR);
        assertThat(confiee().utilise()).isEqualTo(Montant.de("100"));
    }

    @Test
    void seulesLesDemandesQuiTiennentDansLaPartSontOuvertesAuMandataire() {
        confier("150", "120");

        assertThat(parts.ouvrir(dossiers(1, "120.00").get(0), FINANCEUR)).containsExactly(MANDATAIRE);
        assertThat(parts.ouvrir(dossiers(1, "120.01").get(0), FINANCEUR)).isEmpty();
    }

    @Test
    void vingtReponsesALaMemeSecondeNeDepassentJamaisLaPartConfiee() throws Exception {
        confier("750", null);
        List<String> numeros = dossiers(20, "100.00");

        Simultanement.Issue<String> issue = Simultanement.faire(numeros.stream().map(numero -> (Callable<String>) () -> {
            engagements.accepter(numero, FINANCEUR, null, PAR_DELEGATION);
            return numero;
        }).toList());

        assertThat(issue.reussites()).hasSize(7);
        assertThat(issue.refus()).hasSize(13).allSatisfy(refus -> assertThat(refus).isInstanceOf(RefusMetier.class).hasMessageContaining("50,00 € restants"));
        assertThat(confiee().utilise()).isEqualTo(Montant.de("700"));
    }

    @Test
    void uneReponseEtUneBaisseALaMemeSecondeViennentLUneApresLAutre() throws Exception {
        confier("100", null);
        String numero = dossiers(1, "100.00").get(0);
        long id = confiee().id();

        Simultanement.Issue<String> issue = Simultanement.faire(List.of(
                () -> {
                    engagements.accepter(numero, FINANCEUR, null, PAR_DELEGATION);
                    return "réponse";
                },
                () -> {
                    delegations.changer(id, Montant.de("50"), null, LocalDate.of(2099, 12, 31), "agefiph");
                    return "baisse";
                }));

        assertThat(issue.reussites()).hasSize(1);
        assertThat(confiee().utilise().compareTo(confiee().montant())).isLessThanOrEqualTo(0);
    }

    @Test
    void laPartNeDescendPasSousCeQuiEstUtiliseEtSaFinGardeCeQuiEstEngage() {
        confier("300", null);
        String numero = dossiers(1, "100.00").get(0);
        engagements.accepter(numero, FINANCEUR, null, PAR_DELEGATION);
        long id = confiee().id();

        assertThatThrownBy(() -> delegations.changer(id, Montant.de("99.99"), null, LocalDate.of(2099, 12, 31), "agefiph"))
                .hasMessageContaining("100,00 €");
        delegations.changer(id, Montant.de("100"), null, LocalDate.of(2099, 12, 31), "agefiph");
        delegations.finir(id, "agefiph");

        String suivant = dossiers(1, "10.00").get(0);
        assertThatThrownBy(() -> engagements.refuser(suivant, FINANCEUR, "Non", PAR_DELEGATION)).hasMessageContaining("pas aujourd'hui de délégation");
        assertThat(enveloppe().engage()).isEqualTo(Montant.de("100"));
        assertThat(delegations.trouver(id).orElseThrow().utilise()).isEqualTo(Montant.de("100"));
    }

    @Test
    void leMemeEuroNeSeConfiePasDeuxFois() {
        enveloppes.fixer(FINANCEUR, DISPOSITIF, ANNEE, Montant.de("500"), "agefiph");
        confier("300", null);

        assertThatThrownBy(() -> delegations.confier(FINANCEUR, DISPOSITIF, ANNEE, "region", Montant.de("200.01"), null, LocalDate.of(2001, 1, 1),
                LocalDate.of(2099, 12, 31), "agefiph")).isInstanceOf(RefusMetier.class).hasMessageContaining("dont 300,00 € déjà confiés");
        assertThatThrownBy(() -> confier("10", null)).hasMessageContaining("déjà confiée");
    }

    @Test
    void ceQuiSuitLaFormationDansUneAutreAnneeSortDeLaPartConfiee() {
        confier("300", null);
        String numero = dossiers(1, "100.00").get(0);
        engagements.accepter(numero, FINANCEUR, null, PAR_DELEGATION);
        base.sql("update conference.dossier set demande = jsonb_set(demande, '{formation,debut}', to_jsonb(?::text)) where numero = ?")
                .params((ANNEE + 1) + "-03-01", numero).update();

        tours.demander(numero, Base.PROPOSITION, List.of(ligne("100.00")));

        assertThat(confiee().utilise()).isEqualTo(Montant.ZERO);
        assertThat(enveloppe(ANNEE + 1).engage()).isEqualTo(Montant.de("100"));
        assertThat(engagements.exiger(numero, FINANCEUR).parDelegation()).isEqualTo(MANDATAIRE);
    }

    @Test
    void auTourSuivantCeQueLeDossierTientDejaDeLaPartSeReprend() {
        confier("150", null);
        String numero = dossiers(1, "100.00").get(0);
        engagements.accepter(numero, FINANCEUR, null, PAR_DELEGATION);
        tours.demander(numero, Base.PROPOSITION, List.of(ligne("120.00")));

        assertThat(parts.ouvrir(numero, FINANCEUR)).containsExactly(MANDATAIRE);
        assertThat(parts.ouvrir(dossiers(1, "120.00").get(0), FINANCEUR)).as("un autre dossier n'y tient pas").isEmpty();

        engagements.accepter(numero, FINANCEUR, null, PAR_DELEGATION);
        assertThat(confiee().utilise()).isEqualTo(Montant.de("120"));
    }

    @Test
    void uneDelegationFinieNeMontrePlusLeDossierAvantMemeQueSaTacheSuive() {
        confier("150", null);
        String numero = dossiers(1, "100.00").get(0);
        parts.ouvrir(numero, FINANCEUR);
        assertThat(quiVoit(numero)).containsExactly(MANDATAIRE);

        base.sql("update conference.delegation set finie_le = now(), finie_par = 'essai' where id = ?").param(confiee().id()).update();

        assertThat(quiVoit(numero)).isEmpty();
    }

    private List<String> quiVoit(String numero) {
        return base.sql("select mandataire from conference.part_deleguee where numero = ?").param(numero).query(String.class).list();
    }

    private void confier(String montant, String plafond) {
        delegations.confier(FINANCEUR, DISPOSITIF, ANNEE, MANDATAIRE, Montant.de(montant), plafond == null ? null : Montant.de(plafond),
                LocalDate.of(2001, 1, 1), LocalDate.of(2099, 12, 31), "agefiph");
    }

    private Delegation confiee() {
        return delegations.donnees(List.of(FINANCEUR)).stream().filter(d -> !d.finie()).findFirst().orElseThrow();
    }
}
