package fr.crefop.conference.portail.api;

import static fr.crefop.conference.socle.HorlogeConfiguration.PARIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import fr.crefop.conference.Visiteur;
import fr.crefop.conference.dossier.Limitations;
import fr.crefop.conference.dossier.ReouvertureDeDossier;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.parcours.Emploi;
import fr.crefop.conference.parcours.Suite;
import fr.crefop.conference.parcours.SuiteDite;
import fr.crefop.conference.parcours.Suites;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.vieprivee.Anonymisation;
import fr.crefop.conference.vieprivee.DonneesTenues;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What follows an entry into training, told by the advisor at the page of the case. The training of case 1 begins on 17 September 2018. */
class SuiteDuParcoursTest extends AvecApi {

    @Autowired Suites suites;
    @Autowired Journal journal;
    @Autowired Limitations limitations;
    @Autowired ReouvertureDeDossier reouverture;
    @Autowired DonneesTenues donnees;
    @Autowired Anonymisation anonymisation;

    private String numero;
    private Visiteur conseiller;

    @BeforeEach
    void unePersonneEntreeEnFormation() {
        numero = saisirPourQuelquUnDAutre("cas-01");
        recit.recevable(numero, "DIRECTE");
        recit.accepte(numero, "fongecif");
        recit.accepte(numero, "pole-emploi");
        recit.entree(numero, "conseiller");
        conseiller = personne("conseiller");
    }

    @Test
    void leConseillerDitLaFinPuisLaSituationSixMoisApres() {
        assertThat(page()).contains("Suite du parcours", "La suite n'est pas encore dite");
        dire("fin", "le=15/02/2019");
        assertThat(page()).contains("La fin de la formation est notée.", "Formation terminée").containsPattern("15.février.2019");
        dire("emploi", "le=20/08/2019&emploi=OUI");

        assertThat(page()).contains("En emploi").containsPattern("20.août.2019");
        assertThat(suites.du(numero)).extracting(SuiteDite::suite, SuiteDite::le, SuiteDite::emploi).containsExactly(
                tuple(Suite.FIN, LocalDate.of(2019, 2, 15), null),
                tuple(Suite.EMPLOI, LocalDate.of(2019, 8, 20), Emploi.OUI));
    }

    @Test
    void ceQuOnNeSaitPasSeDitEtNEstPasUnNon() {
        dire("fin", "le=15/02/2019");
        dire("emploi", "le=20/08/2019&emploi=INCONNU");

        assertThat(suites.du(numero)).last().extracting(SuiteDite::emploi).isEqualTo(Emploi.INCONNU);
        assertThat(page()).contains("Pas connu").doesNotContain("Pas en emploi, le");
    }

    @Test
    void unAbandonDitPourquoiDansUneListeOuEnQuelquesMots() {
        dire("abandon", "le=10/10/2018&raison=AUTRE&precisions=&confirmation=oui");
        assertThat(page()).contains("dites-la en quelques mots");
        dire("abandon", "le=10/10/2018&raison=AUTRE&precisions=La+grande+ville&confirmation=oui");
        assertThat(page()).contains("L&#39;abandon est noté", "Une autre raison", "La grande ville");

        dire("fin", "le=15/02/2019");
        assertThat(suites.du(numero)).extracting(SuiteDite::suite).containsExactly(Suite.ABANDON);
    }

    @Test
    void lesPrecisionsNeSontGardeesQueSiLaListeNeDitPasLaRaison() {
        dire("abandon", "le=10/10/2018&raison=ARGENT&precisions=La+grande+ville&confirmation=oui");

        assertThat(page()).contains("La raison choisie se suffit", "La grande ville").containsPattern("<textarea[^>]*aria-invalid=\"true\"");
        assertThat(suites.du(numero)).isEmpty();
    }

    @Test
    void apresLeDernierJourPrevuLaFormationEstTermineeEtNonQuittee() {
        dire("abandon", "le=17/02/2019&raison=ARGENT&precisions=&confirmation=oui");
        assertThat(page()).containsPattern("La formation devait se terminer le 16.février.2019");
        assertThat(suites.du(numero)).isEmpty();

        dire("abandon", "le=16/02/2019&raison=ARGENT&precisions=&confirmation=oui");
        assertThat(suites.du(numero)).extracting(SuiteDite::suite).containsExactly(Suite.ABANDON);
    }

    @Test
    void dUnDossierEffaceEntreTempsRienNeSeDit() {
        anonymisation.anonymiser(numero, Journal.SYSTEME);

        assertThatThrownBy(() -> suites.terminer(numero, LocalDate.of(2019, 2, 15), "conseiller")).isInstanceOf(RefusMetier.class).hasMessageContaining("vient d'être effacé");
    }

    @Test
    void unJourQuiNeSePeutPasEstRefuseEtResteAffiche() {
        for (String jour : List.of("16/09/2018", LocalDate.now(PARIS).plusDays(2).toString(), "31/02/2019", "")) {
            dire("fin", "le=" + jour);
            assertThat(page()).as(jour).contains("id=\"refus-parcours-fin\"", "value=\"" + jour + "\"");
        }
        dire("fin", "le=15/02/2019");
        assertThat(page()).contains("La fin de la formation est notée.");
        dire("emploi", "le=14/08/2019&emploi=NON");

        assertThat(page()).contains("six mois après la fin de la formation");
        assertThat(suites.du(numero)).extracting(SuiteDite::suite).containsExactly(Suite.FIN);
    }

    @Test
    void ceQuiEstDitSeCorrige() {
        dire("fin", "le=15/02/2019");
        dire("fin", "le=22/02/2019");

        assertThat(suites.du(numero)).extracting(SuiteDite::le).containsExactly(LocalDate.of(2019, 2, 22));
    }

    @Test
    void leJournalDitQueLaSuiteEstDiteEtJamaisLaquelle() {
        dire("fin", "le=15/02/2019");
        dire("emploi", "le=20/08/2019&emploi=NON");

        assertThat(journal.du(numero)).filteredOn(ligne -> ligne.acte() == Acte.FIN_DE_FORMATION_NOTEE || ligne.acte() == Acte.EMPLOI_A_SIX_MOIS_NOTE)
                .hasSize(2).allSatisfy(ligne -> assertThat(ligne.apres()).isNull());
    }

    @Test
    void seulQuiSuitLaPersonneDitLaSuite() {
        for (String autre : List.of("conseiller.ml", "secretariat", "bureau.etat", "fongecif", "cfor")) {
            assertThat(personne(autre).envoyerFormulaire("/dossiers/" + numero + "/parcours/fin", "le=15/02/2019").statusCode()).as(autre).isIn(403, 404);
        }
        assertThat(suites.du(numero)).isEmpty();
        assertThat(personne("secretariat").ouvrir("/dossiers/" + numero).body()).contains("Suite du parcours").doesNotContain("parcours/fin");
        assertThat(personne("fongecif").ouvrir("/dossiers/" + numero).body()).doesNotContain("Suite du parcours");
    }

    @Test
    void avantLEntreeRienNeSeDit() {
        String enCours = saisirPourQuelquUnDAutre("cas-01");

        assertThat(conseiller.ouvrir("/dossiers/" + enCours).body()).doesNotContain("Suite du parcours");
        assertThatThrownBy(() -> suites.terminer(enCours, LocalDate.of(2019, 2, 15), "conseiller")).isInstanceOf(RefusMetier.class)
                .hasMessageContaining("une fois l'entrée en formation confirmée");
    }

    @Test
    void unDossierRouvertNAPasDeSuite() {
        dire("fin", "le=15/02/2019");
        reouverture.rouvrir(numero, "Nouvelle session", "secretariat");

        assertThat(suites.du(numero)).isEmpty();
    }

    @Test
    void dUnDossierLimiteRienNeSeDit() {
        limitations.poser(numero, "Elle conteste", "secretariat");

        assertThatThrownBy(() -> suites.terminer(numero, LocalDate.of(2019, 2, 15), "conseiller")).isInstanceOf(RefusMetier.class).hasMessageContaining("limité");
    }

    @Test
    void lAccueilDuConseillerDitCeQuIlResteADireUneAnneeDurant() {
        assertThat(conseiller.ouvrir("/").body()).as("depuis des années, plus rien n'est demandé").doesNotContain("/dossiers/" + numero + "#suite-du-parcours");
        finitLe(LocalDate.now(PARIS).minusDays(3));
        assertThat(conseiller.ouvrir("/parcours").body()).contains("/dossiers/" + numero + "#suite-du-parcours", "Formation terminée ou quittée");
        assertThat(personne("conseiller.ml").ouvrir("/parcours").body()).doesNotContain(numero);
        assertThat(personne("secretariat").ouvrir("/parcours").statusCode()).isEqualTo(404);

        suites.terminer(numero, LocalDate.now(PARIS).minusMonths(7), "conseiller");
        assertThat(conseiller.ouvrir("/parcours").body()).contains("/dossiers/" + numero + "#suite-du-parcours", "En emploi ou non, six mois après");
        suites.direLEmploi(numero, LocalDate.now(PARIS), Emploi.INCONNU, "conseiller");
        assertThat(conseiller.ouvrir("/parcours").body()).doesNotContain(numero);
    }

    @Test
    void laSuiteEstRemiseALaPersonneQuiDemandeSesDonnees() {
        dire("abandon", "le=10/10/2018&raison=TRANSPORT_OU_LOGEMENT&precisions=&confirmation=oui");

        assertThat(donnees.de(numero, "secretariat").dossiers().get(numero).get("La suite de votre parcours").toString()).contains("TRANSPORT_OU_LOGEMENT");
    }

    private void finitLe(LocalDate jour) {
        base.sql("update conference.dossier set demande = jsonb_set(demande, '{formation,fin}', to_jsonb(?::text)) where numero = ?").params(jour.toString(), numero).update();
    }

    private void dire(String quoi, String champs) {
        assertThat(conseiller.envoyerFormulaire("/dossiers/" + numero + "/parcours/" + quoi, champs).statusCode()).isEqualTo(302);
    }

    private String page() {
        return conseiller.ouvrir("/dossiers/" + numero).body();
    }
}
