package fr.crefop.conference.portail.financeurs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page on which a funder's people keep their envelopes. */
class PageDesEnveloppesTest extends AvecApplication {

    private static final String VALABLE = "financeur=FPSPP&dispositif=CSP_FPSPP&annee=2032&montant=";

    @Test
    void leFinanceurFixeSonEnveloppeEtLaRelit() {
        assertThat(personne("fpspp").envoyerFormulaire("/enveloppes", VALABLE + "250%20000%2C50").statusCode()).isEqualTo(302);
        assertThat(personne("fpspp").ouvrir("/enveloppes").body()).contains("2032 – CSP, part du FPSPP", "250\u00a0000,50\u00a0€");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            financeur=FPSPP&dispositif=CSP_FPSPP&annee=2032&montant=-1     | deux décimales au plus
            financeur=FPSPP&dispositif=CSP_FPSPP&annee=2032&montant=1.001  | deux décimales au plus
            financeur=FPSPP&dispositif=CSP_FPSPP&annee=deux&montant=1      | quatre chiffres
            financeur=FPSPP&dispositif=CSP_FPSPP&annee=1999&montant=1      | année va de 2015
            financeur=FPSPP&dispositif=AIF&annee=2032&montant=1            | ne paie pas par
            financeur=FPSPP&annee=2032&montant=1                           | Choisissez un dispositif""")
    void uneSaisieFausseEstRefuseeEnFrancaisEtRevientTelleQuelle(String champs, String refus) {
        var reponse = personne("fpspp").envoyerFormulaire("/enveloppes", champs);
        assertThat(reponse.statusCode()).isEqualTo(400);
        assertThat(reponse.body()).contains(refus, "role=\"alert\"");
    }

    @Test
    void lEnveloppeDUnAutreNeSeFixePas() {
        assertThat(personne("agefiph").envoyerFormulaire("/enveloppes", VALABLE + "1").statusCode()).isEqualTo(403);
    }

    @Test
    void unOpcaNeVoitNiNeFixeLEnveloppeDUnAutreOpca() {
        String opcalia = "financeur=OPCA_OPCALIA&dispositif=CPF_SALARIE&annee=2032&montant=77777";
        assertThat(personne("opca").envoyerFormulaire("/enveloppes", opcalia).statusCode()).isEqualTo(302);

        String page = personne("opca.constructys").ouvrir("/enveloppes").body();
        assertThat(page.substring(0, page.indexOf("id=\"delegations\""))).contains("OPCA Constructys").doesNotContain("OPCALIA");
        assertThat(page).doesNotContain("77\u00a0777");
        assertThat(personne("opca.constructys").envoyerFormulaire("/enveloppes", opcalia).statusCode()).isEqualTo(403);
    }

    @Test
    void quiNEstPasFinanceurNeVoitPasLaPage() {
        for (String compte : new String[] {"conseiller", "secretariat", "admin", "bureau.etat"}) {
            assertThat(personne(compte).ouvrir("/enveloppes").statusCode()).as(compte).isEqualTo(403);
        }
    }
}
