package fr.crefop.conference;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rapporteur at the working page, in a real browser: what is left stays in sight and follows, and nothing typed is lost. */
@Tag("complet")
@ExtendWith(ApplicationPartagee.class)
class TravailAuNavigateurIT {

    private static final List<String> BUREAU = List.of("bureau.etat", "bureau.region", "bureau.salaries", "bureau.employeurs");

    @ParameterizedTest
    @CsvSource({"ordinateur, 1280, 900", "telephone, 390, 844"})
    void ceQuiResteEstToujoursEnVueEtSuitCeQueLOnTape(String ecran, int largeur, int hauteur, ApplicationReelle application) throws Exception {
        String numero = auTravail(application, "Travail " + ecran);
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = navigateur.seConnecter(application.url(), "rapporteur", largeur, hauteur);
            page.navigate(application.url() + "/dossiers/" + numero + "/travail#proposition");
            assertThat(page.locator("#apercu")).containsText("Il reste 1 985,00 € à financer.");
            estEnVue(page, hauteur);

            assertThat(ligne(page, 2)).isHidden();
            page.locator("[name=dispositif1]").selectOption("REGION_AIDE_INDIVIDUELLE");
            assertThat(ligne(page, 2)).isVisible();
            assertThat(ligne(page, 3)).isHidden();
            page.locator("[name=montant1]").fill("1 200,00");
            assertThat(page.locator("#apercu")).containsText("Il resterait 785,00 € à financer.");
            assertThat(page.locator("#annonce")).containsText("Il resterait 785,00 € à financer.");
            page.locator("[name=montant2]").fill("785,00");
            assertThat(page.locator("#apercu")).containsText("Sans la ligne 2, encore incomplète.");
            page.evaluate("window.scrollTo(0, document.body.scrollHeight)");
            estEnVue(page, hauteur);

            Ecrans.voir(page, ecran + "-travail-proposition.png");
            assertThat(Axe.examiner(page)).isEmpty();
        }
    }

    @Test
    void ceQuiEstTapeSeRetrouveSurUneAutreMachineEtUnRefusYMene(ApplicationReelle application) throws Exception {
        String numero = auTravail(application, "Travail repris");
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = navigateur.seConnecter(application.url(), "rapporteur", 1280, 900);
            page.navigate(application.url() + "/dossiers/" + numero + "/travail");
            page.locator("[name=dispositif1]").selectOption("EMPLOYEUR");
            page.locator("[name=montant1]").fill("785,00");
            page.locator("summary", new Page.LocatorOptions().setHasText("Demander un avis")).click();
            // A pause after the last letter is enough to keep both forms.
            page.waitForResponse(reponse -> reponse.url().endsWith("/travail/brouillon") && reponse.request().postData().contains("Combien"),
                    () -> page.getByLabel("La question posée").fill("Combien pouvez-vous payer ?"));
            assertThat(page.locator("[data-etat]")).containsText("Brouillon enregistré");

            Page ailleurs = navigateur.seConnecter(application.url(), "rapporteur", 1280, 900);
            ailleurs.navigate(application.url() + "/dossiers/" + numero + "/travail");
            assertThat(ailleurs.locator("[name=montant1]")).hasValue("785,00");
            assertThat(ailleurs.getByLabel("La question posée")).hasValue("Combien pouvez-vous payer ?");
            bouton(ailleurs, "Proposer cette solution").click();
            assertThat(ailleurs.locator(".message-erreur")).isFocused();
            assertThat(ailleurs.locator(".message-erreur")).containsText("Une dérogation doit dire son motif.");
            assertThat(ailleurs.locator("[name=montant1]")).hasValue("785,00");
            assertThat(Axe.examiner(ailleurs)).isEmpty();
        }
    }

    @Test
    void sansScriptLeResteEstJusteEtLeBrouillonSeGardeParUnBouton(ApplicationReelle application) throws Exception {
        String numero = auTravail(application, "Travail sans script");
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = navigateur.seConnecterSansScript(application.url(), "rapporteur");
            page.navigate(application.url() + "/dossiers/" + numero + "/travail");
            page.locator("[name=dotationDe]").selectOption("EMPLOYEUR");
            page.locator("[name=montantDotation]").fill("785,00");
            bouton(page, "Calculer le plan proposé").click();
            assertThat(page.locator("#apercu")).containsText("Il resterait 1 200,00 € à financer.");
            bouton(page, "Enregistrer le brouillon").click();
            assertThat(page.locator(".message-fait")).containsText("Le brouillon est enregistré");
            assertThat(page.locator("[name=montantDotation]")).hasValue("785,00");
        }
    }

    private static void estEnVue(Page page, int hauteur) {
        double bas = ((Number) page.evaluate("document.getElementById('apercu').getBoundingClientRect().bottom")).doubleValue();
        double haut = ((Number) page.evaluate("document.getElementById('apercu').getBoundingClientRect().top")).doubleValue();
        assertThat(haut).isGreaterThanOrEqualTo(0);
        assertThat(bas).as("le bandeau laisse l'écran à ce que l'on écrit").isLessThan(hauteur / 3.0);
    }

    private static Locator ligne(Page page, int rang) {
        return page.locator("[name=dispositif" + rang + "]");
    }

    private static Locator bouton(Page page, String nom) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom).setExact(true));
    }

    private static String auTravail(ApplicationReelle application, String prenom) throws Exception {
        Taches taches = new Taches(application);
        String numero = new ObjectMapper().readTree(SaisineDuReadme.envoyer(application, prenom).body()).get("numero").asText();
        taches.repondre("secretariat", numero, "Task_VerifierRecevabilite", Map.of("recevabilite", "RECEVABLE", "voie", "CONFERENCE"));
        for (String membre : BUREAU) {
            taches.repondre(membre, numero, "Task_VoterCollege", Map.of("choix", "POUR"));
        }
        taches.repondre("secretariat", numero, "Task_DonnerMandat", Map.of("objet", "Trouver ce qui manque",
                "echeance", LocalDate.now(HorlogeConfiguration.PARIS).plusDays(30).toString(), "rapporteur", "rapporteur"));
        taches.repondre("rapporteur", numero, "Task_RedigerCahierDesCharges", Map.of("cahierDesCharges", "Solliciter la Région et l'employeur."));
        Taches.attendre(application.programme("rapporteur"), numero, "Task_ProposerSolution");
        return numero;
    }
}
