package fr.crefop.conference.portail.baremes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.DossierDeTest;
import fr.crefop.conference.RequetesComptees;
import fr.crefop.conference.Visiteur;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.LecteurDeDemande;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The page on which the secretariat sees what a value would change, before anybody decides it. */
class PagesDesEssaisTest extends AvecApplication {

    private static final String ESSAI = "/baremes/aif.plafond/essai?valeur=2000&effet=01/01/2018";

    @Autowired DepotDeSaisines depot;
    @Autowired LecteurDeDemande lecteur;
    @Autowired RequetesComptees requetes;

    @Test
    void leSecretariatVoitQuelsPlansChangentEtDeCombien() {
        DossierDeTest.deposer(depot, lecteur, "cas-02a");

        String page = personne("secretariat").ouvrir(ESSAI).body();

        assertThat(page).contains("2\u00a0000,00\u00a0€", "Ce qui change en tout", "Les plans qui changent", "+960,00\u00a0€")
                .doesNotContain("Aucun plan ne change", "Camille");
    }

    @Test
    void laPageDUneValeurMeneASonEssai() {
        assertThat(personne("secretariat").ouvrir("/baremes/aif.plafond").body()).contains("action=\"/baremes/aif.plafond/essai\"", "Essayer cette valeur");
    }

    @Test
    void uneValeurQuiNeChangeRienLeDit() {
        DossierDeTest.deposer(depot, lecteur, "cas-02a");

        assertThat(personne("secretariat").ouvrir("/baremes/aif.plafond/essai?valeur=&effet=01/01/2018").body())
                .contains("pas de valeur", "Aucun plan ne change");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            aif.plafond         | valeur=beaucoup&effet=01/01/2018    | attend un nombre positif
            agefiph.annexes.TR  | valeur=-1&effet=2099-01-01          | attend un nombre positif
            agefiph.annexes.TR  | valeur=1.001&effet=2099-01-01       | deux décimales au plus
            agefiph.annexes.TR  | valeur=&effet=2099-01-01            | Donnez la valeur
            agefiph.annexes.TR  | valeur=1&effet=2014-12-31           | va du 1er janvier 2015
            agefiph.taux        | valeur=101&effet=2018-06-01         | de 0 à 100
            aif.vae             | valeur=peut-etre&effet=2018-06-01   | attend vrai ou faux
            aif.vae             | valeur=oui&effet=2026-06-01         | aucune formation n'est calculée avec cette valeur
            rfpe.de26           | valeur=400&effet=01/01/2018         | un texte donne la valeur
            aif.plafond         | valeur=1                            | Donnez la date d'effet
            aif.plafond         | valeur=1&effet=demain               | Date attendue sous la forme
            aif.plafond         | valeur=1&effet=01/01/2018&page=0    | Cette page n'existe pas""")
    void uneSaisieFausseEstRefuseeEnFrancais(String cle, String champs, String refus) {
        var reponse = personne("secretariat").ouvrir("/baremes/" + cle.strip() + "/essai?" + champs.strip());
        assertThat(reponse.statusCode()).isEqualTo(400);
        assertThat(reponse.body()).contains(refus.strip().replace("'", "&#39;"), "role=\"alert\"", "Essayer cette valeur");
    }

    @Test
    void uneGrilleSEssaieParSesNombresEtLaPageDitLesCellulesQuiChangent() {
        String essai = "/baremes/opco.AKTO.enveloppe/essai?effet=01/06/2026&ligne-1-plafond=3000&ligne-2-plafond=";
        assertThat(personne("secretariat").ouvrir("/baremes/opco.AKTO.enveloppe").body()).contains("name=\"ligne-1-plafond\"", "value=\"2500\"", "Entreprise de moins de 11\u00a0salariés");

        String page = personne("secretariat").ouvrir(essai + "4000").body();
        assertThat(page).contains("Ce qui change dans la grille ou la liste", "2\u00a0500,00\u00a0€", "3\u00a0000,00\u00a0€", "Soumettre au vote du bureau",
                "type=\"hidden\" name=\"ligne-1-plafond\" value=\"3000\"");

        var refus = personne("secretariat").ouvrir(essai + "quatre");
        assertThat(refus.statusCode()).isEqualTo(400);
        assertThat(refus.body()).contains("Ligne 2, plafond, en euros : attend un nombre", "value=\"quatre\"", "value=\"3000\"").doesNotContain("Soumettre au vote");
        // What is too long to be a number is refused as well, and not left as it is in force.
        assertThat(personne("secretariat").ouvrir(essai + "4500+euros+au+plus+par+an").body()).contains("Ligne 2, plafond, en euros : attend un nombre", "value=\"4500 euros au plus p")
                .doesNotContain("Soumettre au vote");
        assertThat(personne("secretariat").ouvrir("/baremes/opco.AKTO.enveloppe/essai?effet=01/06/2020").body()).contains("Aucune grille n'est connue à cette date");
    }

    @Test
    void unNombreLaisseALeFormulaireResteCeluiDeLaDateChoisieEtNonCeluiQuiEtaitMontre() {
        String essai = "/baremes/opco.OPCO_2I.remuneration/essai?effet=01/02/2026";
        String montre = personne("secretariat").ouvrir("/baremes/opco.OPCO_2I.remuneration").body();
        assertThat(montre).contains("name=\"montre\"", "name=\"ligne-1-taux\"", "value=\"12,31\"");

        var laisse = personne("secretariat").ouvrir(essai + "&montre=&ligne-1-taux=12,31");
        assertThat(laisse.statusCode()).isEqualTo(400);
        assertThat(laisse.body()).contains("Changez au moins un nombre de la grille", "value=\"12,02\"");
        assertThat(personne("secretariat").ouvrir(essai + "&montre=01/02/2026&ligne-1-taux=12,31").body()).contains("Ce qui change dans la grille", "12,02", "12,31");
        assertThat(personne("secretariat").ouvrir(essai + "&ligne-1-taux=12,31").body()).contains("Ce qui change dans la grille");
    }

    @Test
    void uneListeSEssaieEnCochantSesCodesOuEnLesTapant() {
        assertThat(personne("secretariat").ouvrir("/baremes/rff.certifications/essai?effet=01/06/2026&code-RNCP=oui").body())
                .contains("Ce qui change dans la grille ou la liste", "dans la liste", "absent", "name=\"code-CQP\"");
        assertThat(personne("secretariat").ouvrir("/baremes/region.sanitaireSocial.formacodes/essai?effet=01/06/2026&valeur=31815+12").body()).contains("des nombres de 5 chiffres");
    }

    @Test
    void ceQuiNeSeFixePasNeSEssaiePas() {
        assertThat(personne("secretariat").ouvrir("/baremes/cumul.aif.cheque/essai?valeur=oui&effet=01/01/2018").statusCode()).isEqualTo(404);
    }

    @Test
    void seulLeSecretariatEssaie() {
        for (String compte : new String[] {"conseiller", "bureau.etat", "agefiph", "admin"}) {
            assertThat(personne(compte).ouvrir(ESSAI).statusCode()).as(compte).isEqualTo(403);
        }
    }

    @Test
    void unePageNePosePasPlusDeQuestionsPourPlusDeDossiers() {
        DossierDeTest.deposer(depot, lecteur, "cas-02a");
        Visiteur secretariat = personne("secretariat");
        secretariat.ouvrir(ESSAI);
        int avant = requetes.pendant(() -> secretariat.ouvrir(ESSAI));

        for (int rang = 0; rang < 10; rang++) {
            DossierDeTest.deposer(depot, lecteur, "cas-02a");
        }

        // Cases are read five hundred at a time: ten more may begin one more reading.
        assertThat(requetes.pendant(() -> secretariat.ouvrir(ESSAI))).isBetween(avant, avant + 1).isLessThan(30);
    }
}
