package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.Visiteur;
import fr.crefop.conference.dossier.ReouvertureDeDossier;
import fr.crefop.conference.engagements.Engagement;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.engagements.Restitutions;
import fr.crefop.conference.engagements.Restitutions.Restitution;
import fr.crefop.conference.engagements.Tenue;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.lien.Liens;
import fr.crefop.conference.parcours.RaisonDAbandon;
import fr.crefop.conference.parcours.Suites;
import fr.crefop.conference.parcours.Suites.Depart;
import fr.crefop.conference.processus.demonstration.Guide;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.vieprivee.Anonymisation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A person gives up the training that she had entered: what is not due goes back to the envelopes. The training of case 1 lasts from 17 September 2018
 * to 16 February 2019, 153 days; on 10 October she has attended 24 of them.
 */
class AbandonEnFormationTest extends AvecApi {

    private static final LocalDate DERNIER_JOUR = LocalDate.of(2018, 10, 10);

    @Autowired Suites suites;
    @Autowired Restitutions restitutions;
    @Autowired Engagements engagements;
    @Autowired ReouvertureDeDossier reouverture;
    @Autowired Guide guide;
    @Autowired Journal journal;
    @Autowired Liens liens;
    @Autowired Anonymisation anonymisation;

    private String numero;
    private List<Tenue> engage;

    @BeforeEach
    void unePersonneEntreeEnFormation() {
        numero = saisirPourQuelquUnDAutre("cas-01");
        engager();
        engage = restitutions.tenues(numero);
        assertThat(engage).isNotEmpty().allSatisfy(tenue -> assertThat(tenue.annee()).isEqualTo(2018));
    }

    @Test
    void ceQuiNEstPasDuRetourneAuxEnveloppesSelonLesJoursSuivis() {
        quitter(Map.of());

        assertThat(restitutions.du(numero)).hasSameSizeAs(engage).allSatisfy(r -> {
            assertThat(r.joursSuivis()).isEqualTo(24);
            assertThat(r.joursPrevus()).isEqualTo(153);
            assertThat(r.du()).isEqualTo(new Montant(r.engage().euros().multiply(BigDecimal.valueOf(24)).divide(BigDecimal.valueOf(153), 2, RoundingMode.HALF_UP)));
            assertThat(tenu(r)).as("l'enveloppe tient ce qui est dû, au centime").isEqualByComparingTo(r.du().euros());
        });
    }

    @Test
    void leMontantQueLOnConnaitLEmporteSurLeCalendrier() {
        Tenue connue = engage.get(0);
        quitter(Map.of(connue.cle(), Montant.de("123.45")));

        Restitution r = restitutions.du(numero).stream().filter(x -> x.financeur().equals(connue.financeur()) && x.dispositif().equals(connue.dispositif())).findFirst().orElseThrow();
        assertThat(r.dit()).isTrue();
        assertThat(r.du()).isEqualTo(Montant.de("123.45"));
        assertThat(r.rendu()).isEqualTo(connue.montant().moins(Montant.de("123.45")));
    }

    @Test
    void unFinanceurNeDoitPasPlusQueCeQuIlAEngageEtRienNEstNote() {
        Map<String, Montant> trop = Map.of(engage.get(0).cle(), engage.get(0).montant().plus(Montant.de("0.01")));

        assertThatThrownBy(() -> quitter(trop)).isInstanceOf(RefusMetier.class).hasMessageContaining("Un financeur ne doit pas plus");
        assertThatThrownBy(() -> quitter(Map.of("AGEFIPH.AGEFIPH", Montant.ZERO))).isInstanceOf(RefusMetier.class).hasMessageContaining("Les parts engagées ont changé");
        assertThat(suites.du(numero)).isEmpty();
        assertThat(restitutions.tenues(numero)).isEqualTo(engage);
    }

    @Test
    void chacunEstPrevenuLeJournalLeDitEtLEngagementResteEcrit() {
        quitter(Map.of());

        assertThat(base.sql("select distinct compte from conference.avis where numero = ? and objet = 'Formation quittée'").param(numero).query(String.class).list())
                .contains("conseiller", "fongecif", "pole-emploi");
        assertThat(journal.du(numero)).filteredOn(ligne -> ligne.acte() == Acte.PARTS_RENDUES).singleElement()
                .satisfies(ligne -> assertThat(ligne.apres()).startsWith("rendu="));
        assertThat(engagements.dernierTour(numero)).isNotEmpty().allMatch(Engagement::engage);
    }

    @Test
    void laPageDuDossierDitCeQueChacunRecoitEtCelleDeLaPersonneQuElleEstPartie() {
        Visiteur conseiller = personne("conseiller");
        assertThat(conseiller.ouvrir("/dossiers/" + numero).body()).contains("name=\"du." + engage.get(0).cle() + "\"", "selon le calendrier");
        String adresse = "/dossiers/" + numero + "/parcours/abandon";
        conseiller.envoyerFormulaire(adresse, "le=10/10/2018&raison=EMPLOI_TROUVE&du." + engage.get(0).cle() + "=12,00");
        assertThat(conseiller.ouvrir("/dossiers/" + numero).body()).contains("cochez la case pour confirmer", "value=\"12,00\"");
        conseiller.envoyerFormulaire(adresse, "le=10/10/2018&raison=EMPLOI_TROUVE&confirmation=oui&du." + engage.get(0).cle() + "=12,00");

        assertThat(conseiller.ouvrir("/dossiers/" + numero).body().replace('\u00a0', ' ')).contains("Ce qui est rendu aux enveloppes des financeurs", "12,00 €",
                "le montant que la conférence connaît").doesNotContain("parcours/abandon");
        assertThat(anonyme().ouvrir("/personne/plan/" + liens.faire(numero, "conseiller")).body()).contains("Vous avez quitté la formation avant la fin.", "À la fin de votre parcours");
    }

    /** What is due stays held of the envelope whatever the case becomes, and nobody is bound to a share that was given back. */
    @Test
    void rouvertLeDossierRedemandeAuxFinanceursEtCeQuiEstDuResteTenu() {
        quitter(Map.of());
        BigDecimal du = Montant.somme(restitutions.du(numero).stream().map(Restitution::du)).euros();
        reouverture.rouvrir(numero, "Autre session", "secretariat");
        guide.continuer(numero);
        recit.recevable(numero, "DIRECTE");

        assertThat(engagements.attendus(numero)).as("leur part d'avant ne les lie plus").containsExactlyInAnyOrder("FONGECIF_CVL", "POLE_EMPLOI");
        recit.accepte(numero, "fongecif");
        recit.accepte(numero, "pole-emploi");
        assertThat(restitutions.tenues(numero)).isEqualTo(engage);
        assertThat(base.sql("select sum(montant) from conference.reservation where numero = ? and liberee_le is null and due").param(numero).query(BigDecimal.class).single())
                .isEqualByComparingTo(du);
    }

    @Test
    void oublieLeDossierNeGardeQueDesMontants() {
        quitter(Map.of());
        anonymisation.anonymiser(numero, Journal.SYSTEME);

        assertThat(suites.du(numero)).isEmpty();
        assertThat(restitutions.du(numero)).hasSameSizeAs(engage);
        assertThat(base.sql("select count(*) from conference.reservation where numero = ? and liberee_motif <> ''").param(numero).query(Integer.class).single()).isZero();
    }

    private void engager() {
        recit.recevable(numero, "DIRECTE");
        recit.accepte(numero, "fongecif");
        recit.accepte(numero, "pole-emploi");
        recit.entree(numero, "conseiller");
    }

    private void quitter(Map<String, Montant> dus) {
        suites.quitter(numero, new Depart(DERNIER_JOUR, RaisonDAbandon.EMPLOI_TROUVE, null), dus, "conseiller");
    }

    private BigDecimal tenu(Restitution r) {
        return base.sql("""
                select sum(montant) from conference.reservation where numero = ? and financeur = ? and dispositif = ? and liberee_le is null""")
                .params(numero, r.financeur(), r.dispositif().code()).query(BigDecimal.class).single();
    }
}
