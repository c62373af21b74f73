package fr.crefop.conference.portail.baremes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.Visiteur;
import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.financement.ValeursFixees;
import fr.crefop.conference.processus.demonstration.Recit;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the trial of a value to the bureau's vote, by the pages. Of 2099: no case of the tests is computed with it. */
class PagesDesPropositionsTest extends AvecApplication {

    private static final String ESSAI = "/baremes/agefiph.annexes.HE/essai";
    private static final String CHAMPS = "valeur=45&effet=2099-01-01&raison=Les+nuit%C3%A9es+ont+augment%C3%A9.";

    @Autowired ValeursFixees valeurs;
    @Autowired Recit recit;
    @Autowired JdbcClient base;

    @Test
    void leSecretariatProposeLeBureauVoteEtLaValeurEstFixee() {
        Visiteur secretariat = personne("secretariat");
        assertThat(secretariat.ouvrir(ESSAI + "?valeur=45&effet=2099-01-01").body()).contains("Soumettre au vote du bureau");

        HttpResponse<String> envoi = secretariat.envoyerFormulaire(ESSAI, CHAMPS);

        assertThat(envoi.statusCode()).as(envoi.body()).isEqualTo(302);
        String page = envoi.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        String numero = page.substring(page.lastIndexOf('/') + 1);
        assertThat(personne("bureau.etat").ouvrir(page).body()).contains("45,00", "Les nuitées ont augmenté.", "Soumise au vote du bureau", "comme si elle avait déjà été en vigueur").doesNotContain("dont 1 recalculés", "dont 0 recalculés");
        assertThat(secretariat.ouvrir("/baremes/agefiph.annexes.HE").body()).contains(numero);

        for (String compte : new String[] {"bureau.etat", "bureau.region", "bureau.salaries", "bureau.employeurs"}) {
            recit.vote(numero, compte, Choix.POUR, "Avis du collège");
        }

        assertThat(secretariat.ouvrir(page).body()).contains("Adoptée : la valeur est fixée", "Le vote du bureau");
        assertThat(personne("conseiller").ouvrir("/baremes/agefiph.annexes.HE").body()).contains("45,00", "vote du bureau, dépouillé le ")
                .doesNotContain("/baremes/propositions/");
    }

    /** Nothing of a grid is set before the vote, and all of it after. */
    @Test
    void uneGrilleSeProposeSeVoteEtSeFixeEntiere() {
        String essai = "/baremes/opco.AKTO.enveloppe/essai";
        int deja = valeurs.un("opco.AKTO.enveloppe").orElseThrow().fixees().size();
        assertThat(personne("secretariat").envoyerFormulaire(essai, "effet=2099-01-01&raison=Essai&ligne-2-plafond=beaucoup").statusCode()).isEqualTo(400);
        HttpResponse<String> envoi = personne("secretariat").envoyerFormulaire(essai, "effet=2099-01-01&raison=Essai&ligne-2-plafond=4500");
        assertThat(envoi.statusCode()).as(envoi.body()).isEqualTo(302);
        String page = envoi.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        String numero = page.substring(page.lastIndexOf('/') + 1);
        assertThat(personne("bureau.etat").ouvrir(page).body()).contains("Ce qui change dans la grille ou la liste", "4\u00a0000,00\u00a0€", "4\u00a0500,00\u00a0€");
        assertThat(valeurs.un("opco.AKTO.enveloppe").orElseThrow().fixees()).hasSize(deja);

        for (String compte : new String[] {"bureau.etat", "bureau.region", "bureau.salaries", "bureau.employeurs"}) {
            recit.vote(numero, compte, Choix.POUR, "Avis du collège");
        }

        assertThat(valeurs.un("opco.AKTO.enveloppe").orElseThrow().fixees()).hasSize(deja + 1).last().satisfies(fixee ->
                assertThat(fixee.contenu().toString()).contains("2500", "4500").doesNotContain("4000"));
        assertThat(valeurs.un("opco.AKTO.enveloppe", LocalDate.of(2099, 6, 1)).orElseThrow().grille().get(1).cellules().get(0).saisie()).isEqualTo("4500");
    }

    @Test
    void sansRaisonLaPageLeDitEtGardeLEssai() {
        long avant = proposees();

        HttpResponse<String> refus = personne("secretariat").envoyerFormulaire(ESSAI, "valeur=45&effet=2099-01-01&raison=");

        assertThat(refus.statusCode()).isEqualTo(400);
        assertThat(refus.body()).contains("Dites pourquoi cette valeur est proposée", "45,00", "Soumettre au vote du bureau");
        assertThat(proposees()).isEqualTo(avant);
    }

    @Test
    void seulLeSecretariatPropose() {
        long avant = proposees();
        for (String compte : new String[] {"conseiller", "bureau.etat", "agefiph", "admin"}) {
            assertThat(personne(compte).envoyerFormulaire(ESSAI, CHAMPS).statusCode()).as(compte).isEqualTo(403);
        }
        assertThat(proposees()).isEqualTo(avant);
    }

    @Test
    void uneAdresseQuiNeNommeAucunePropositionNEstLaPageDePersonne() {
        assertThat(personne("secretariat").ouvrir("/baremes/propositions/VF-2001-00001").statusCode()).isEqualTo(404);
        assertThat(personne("agefiph").ouvrir("/baremes/propositions/VF-2001-00001").statusCode()).isIn(403, 404);
    }

    private long proposees() {
        return base.sql("select count(*) from conference.proposition_de_valeur").query(Long.class).single();
    }
}
