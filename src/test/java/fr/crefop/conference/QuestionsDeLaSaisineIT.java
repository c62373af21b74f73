package fr.crefop.conference;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The saisine page in a real browser: the questions follow the status, with a script and without. */
@Tag("complet")
@ExtendWith(ApplicationPartagee.class)
class QuestionsDeLaSaisineIT {

    private static final List<String> STATUTS = List.of("DEMANDEUR_EMPLOI", "SALARIE_CDI", "SALARIE_CDD", "INTERIMAIRE", "ADHERENT_CSP", "INDEPENDANT", "AGENT_PUBLIC");
    private static final String DEBUT = "Premier jour de la formation";
    private static final String STATUT = "Statut de la personne";

    @ParameterizedTest
    @CsvSource({"ordinateur, 1280, 900", "telephone, 390, 844"})
    void aChaqueStatutSesQuestionsSansFauteNiDebordement(String ecran, int largeur, int hauteur, ApplicationReelle application) {
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = navigateur.seConnecter(application.url(), "conseiller", largeur, hauteur);
            for (String statut : STATUTS) {
                commencer(page, application, "07/09/2026", statut);
                assertThat(champ(page, "identite.nom")).isVisible();
                for (String etape : etapes(page)) {
                    aller(page, etape);
                    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
                    Ecrans.voir(page, ecran + "-saisine-" + statut + "-" + etape + ".png");

                    // Its colours are the same on both screens, and so is the night.
                    assertThat(ecran.equals("ordinateur") ? Axe.examiner(page) : Axe.examinerDeJour(page)).as(statut + " " + etape).isEmpty();
                }
            }
        }
    }

    @Test
    void changerDeStatutChangeLesQuestionsAussitotEtGardeCeQuiEstTape(ApplicationReelle application) {
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = navigateur.seConnecter(application.url(), "conseiller", 1280, 900);
            commencer(page, application, "07/09/2026", "SALARIE_CDI");
            assertThat(page.getByText("Mettre à jour les questions")).isHidden();
            champ(page, "identite.nom").fill("Martin");
            aller(page, "parcours");
            champ(page, "demande.parcours.opco").selectOption("AKTO");

            aller(page, "personne");
            changerDeStatut(page, "DEMANDEUR_EMPLOI");

            assertThat(page.getByText("OPCO de l'entreprise : AKTO")).isVisible();
            assertThat(champ(page, "identite.nom")).hasValue("Martin");
            aller(page, "situation");
            assertThat(champ(page, "demande.beneficiaire.allocation.type")).isVisible();

            aller(page, "personne");
            changerDeStatut(page, "SALARIE_CDI");

            assertThat(champ(page, "demande.parcours.opco")).hasValue("AKTO");
            assertThat(page.getByText("mise de côté")).hasCount(0);
        }
    }

    @Test
    void sansScriptUnBoutonFaitDeMemeEtRienNePartSansQueLaPersonneLeSache(ApplicationReelle application) {
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = navigateur.seConnecterSansScript(application.url(), "conseiller");
            commencer(page, application, "07/09/2026", "SALARIE_CDI");
            champ(page, "identite.nom").fill("Martin");
            aller(page, "parcours");
            champ(page, "demande.parcours.opco").selectOption("AKTO");
            aller(page, "personne");
            changerDeStatut(page, "DEMANDEUR_EMPLOI");

            aller(page, "verifier");

            assertThat(page.getByText("ne sera pas envoyé")).isVisible();
            assertThat(page.getByText("OPCO de l'entreprise : AKTO")).isVisible();

            aller(page, "personne");
            changerDeStatut(page, "INTERIMAIRE");
            page.getByText("Mettre à jour les questions").click();

            assertThat(champ(page, "demande.parcours.opco")).hasValue("AKTO");
            assertThat(champ(page, "identite.nom")).hasValue("Martin");
        }
    }

    private static void commencer(Page page, ApplicationReelle application, String debut, String statut) {
        page.navigate(application.url() + "/saisines/nouvelle");
        page.getByLabel(DEBUT).fill(debut);
        page.getByLabel(STATUT).selectOption(statut);
        page.getByText("Continuer").last().click();
        champ(page, "identite.nom").waitFor();
        page.waitForLoadState();
    }

    private static List<String> etapes(Page page) {
        return ((List<?>) page.evaluate("[...document.querySelectorAll('#chemin button')].map(b => b.value).filter(v => v !== 'verifier')"))
                .stream().map(Object::toString).toList();
    }

    private static void changerDeStatut(Page page, String statut) {
        if (!page.getByLabel(STATUT).isVisible()) {
            page.locator(".choix > summary").click();
        }
        page.getByLabel(STATUT).selectOption(statut);
    }

    /** By the names of the steps, at the top of the page. */
    private static void aller(Page page, String etape) {
        page.locator("#chemin button[value=" + etape + "]").click();
        page.locator("#etape-" + etape).waitFor();
    }

    /** By name: with a dot in it, an id is hard to select. */
    private static Locator champ(Page page, String nom) {
        return page.locator("[name='" + nom + "']:not([type=hidden])");
    }
}
