package fr.crefop.conference.portail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.crefop.conference.brouillons.BrouillonsDeSaisine;
import fr.crefop.conference.brouillons.Repere;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The saisine in steps, as the server draws it: what a browser without script shows. */
@SpringBootTest(classes = PagesDeTest.class)
@AutoConfigureMockMvc(addFilters = false)
class SaisineEnEtapesTest {

    private static final Principal CLAIRE = () -> "claire.dubois";

    @Autowired MockMvc mvc;
    @Autowired DepotDeSaisine depot;
    @Autowired SaisinesCommencees brouillons;

    @BeforeEach
    void oublier() throws Exception {
        reset(depot, brouillons);
        when(depot.peutDeposer("claire.dubois")).thenReturn(true);
        when(brouillons.entiere(any(), any())).thenAnswer(appel -> appel.getArgument(1));
        when(depot.simuler(any())).thenReturn(Cas12.plan());
        when(depot.lire(any())).thenReturn(Atelier.JSON.readValue("{\"beneficiaire\": {}, \"formation\": {\"debut\": \"2026-09-07\"}}", Demande.class));
    }

    @Test
    void uneEtapeEstEnVueEtLesAutresGardentLeursReponses() throws Exception {
        String page = page("aller", "formation", "identite.nom", "Martin");

        assertThat(etape(page, "formation")).doesNotContain("hidden=\"hidden\"");
        assertThat(etape(page, "personne")).contains("hidden=\"hidden\"");
        assertThat(page).contains("value=\"Martin\"", "name=\"etape\" value=\"formation\"");
        assertThat(page).containsPattern("value=\"formation\" aria-current=\"step\"");
    }

    @Test
    void lesEtapesSontCellesQuiOntUneQuestionPourCettePersonne() throws Exception {
        assertThat(page("aller", "personne")).doesNotContain("id=\"etape-parcours\"").contains("id=\"etape-situation\"", "id=\"etape-frais\"", "étape 1 sur 6");
        assertThat(html(post("/saisines/nouvelle").param("aller", "personne").param("demande.formation.debut", "07/09/2026")
                .param("demande.beneficiaire.statut", "SALARIE_CDI"))).contains("id=\"etape-parcours\"", "étape 1 sur 7");
    }

    @Test
    void sansScriptLeBrouillonEstGardeDUneEtapeALAutre() throws Exception {
        when(brouillons.garder(any(), any())).thenReturn(Optional.of(new BrouillonsDeSaisine.Garde(41L, Repere.nouveau(1))));

        assertThat(page("aller", "situation")).contains("name=\"brouillon\" value=\"41\"");
    }

    @Test
    void unBrouillonQuiNePeutPlusEtreGardeLeDitSansRienPerdre() throws Exception {
        when(brouillons.garder(any(), any())).thenThrow(new RefusMetier("Le brouillon n'est pas enregistré : vous en avez déjà 20."));

        assertThat(page("aller", "situation", "identite.nom", "Martin")).contains("vous en avez déjà 20", "value=\"Martin\"");
    }

    @Test
    void lePlanACoteDitCeQuiEstSurEtDeQuoiLeResteDepend() throws Exception {
        String apercu = texte(page("action", "apercu"));

        assertThat(apercu).contains("14 085,00 € sûrs, 415,00 € dépendent d'une réponse.", "Reconnue travailleur handicapé (RQTH) ?")
                .doesNotContain("Nouvelle saisine");
        assertThat(page("action", "apercu")).contains("name=\"aller\" value=\"situation\"", "formaction=\"/saisines/nouvelle#demande.beneficiaire.rqth\"",
                "data-champ=\"demande.beneficiaire.rqth\"");
        verify(depot, never()).deposer(any(), any(), any());
    }

    @Test
    void avantQuUnPlanSeCalculeLeVoletDitCeQuIlLuiFaut() throws Exception {
        when(depot.simuler(any())).thenThrow(new RefusMetier("Le plan n'a pas été calculé : 2 champs sont à corriger.", List.of(
                new Erreur("demande.formation.prixHt", null, "Cette donnée est obligatoire."),
                new Erreur("demande.beneficiaire.dateNaissance", null, "Cette donnée est obligatoire."))));

        assertThat(texte(page("action", "apercu"))).containsSubsequence("dès que vous aurez répondu à 2 questions.", "Date de naissance", "Prix hors taxe");
    }

    @Test
    void aVerifierToutCeQuiEstTapeSeRelitParEtape() throws Exception {
        String verifier = texte(etape(page("aller", "verifier", "identite.nom", "Martin", "demande.formation.prixHt", "14500",
                "demande.beneficiaire.rqth", "false", "aucun", "frais"), "verifier"));

        assertThat(verifier).containsSubsequence("Personne", "Nom Martin", "Statut de la personne le jour de la demande Demandeur d'emploi", "Situation",
                "Reconnue travailleur handicapé (RQTH) ? non", "Formation", "Prix hors taxe 14500 €", "Frais", "Aucun frais en plus du prix de la formation oui",
                "Le plan calculé", "Envoyer la saisine");
        assertThat(verifier).contains("jamais « non »");
    }

    /** One box, and six answers: what was left empty beside it is zero because the advisor said so. */
    @Test
    void aucunFraisVautZeroLaOuRienNEstTape() throws Exception {
        page("aller", "verifier", "aucun", "frais", "demande.frais.transport", "120");

        verify(depot).modeles(argThat(demande -> demande.at("/frais/restauration").asInt(-1) == 0 && demande.at("/frais/transport").asInt() == 120));
    }

    @Test
    void sansCetteCaseUnFraisVideResteInconnu() throws Exception {
        page("aller", "verifier", "demande.frais.transport", "120");

        verify(depot).modeles(argThat(demande -> demande.at("/frais/restauration").isMissingNode()));
    }

    /** Nothing is recorded of her consent that the advisor has not read. */
    @Test
    void cAQuoiLaPersonneAConsentiSeLitAvantDEtreEnvoye() throws Exception {
        assertThat(texte(etape(page("aller", "verifier", "consentement.le", "01/09/2026"), "verifier")))
                .contains("Ce qu'elle a accepté la transmission de son dossier aux financeurs du plan et aux membres de la conférence");
        assertThat(texte(etape(page("aller", "verifier"), "verifier"))).doesNotContain("Ce qu'elle a accepté");
    }

    /** No script to lead there: the steps that have a fault are all in sight, and the first thing read is what is wrong. */
    @Test
    void unRefusMontreLesEtapesACorrigerEtLesFautesUneSeuleFois() throws Exception {
        when(depot.deposer(any(), any(), any())).thenThrow(new RefusMetier("La saisine ne peut pas être envoyée.", List.of(
                new Erreur("demande.formation.prixHt", null, "Cette donnée est obligatoire."),
                new Erreur("demande.formation.prixHt", null, "Cette donnée est obligatoire."))));
        String page = html(remplie("action", "envoyer"), 400);

        assertThat(page.split("Prix hors taxe : Cette donnée est obligatoire.", -1)).hasSize(2);
        assertThat(etape(page, "formation")).doesNotContain("hidden=\"hidden\"");
        assertThat(etape(page, "frais")).contains("hidden=\"hidden\"");
        assertThat(page).contains("tabindex=\"-1\" autofocus data-fautes");
    }

    @Test
    void leJourDuDepotEstAujourdHuiTantQuOnNeDitPasLeContraire() throws Exception {
        assertThat(page("action", "questions")).containsPattern("name=\"demande.dateDepot\" value=\"\\d{2}/\\d{2}/\\d{4}\"");
    }

    private String page(String... parametres) throws Exception {
        return html(remplie(parametres));
    }

    private static MockHttpServletRequestBuilder remplie(String... parametres) {
        MockHttpServletRequestBuilder envoi = post("/saisines/nouvelle").param("demande.formation.debut", "07/09/2026")
                .param("demande.beneficiaire.statut", "DEMANDEUR_EMPLOI");
        for (int i = 0; i < parametres.length; i += 2) {
            envoi.param(parametres[i], parametres[i + 1]);
        }
        return envoi;
    }

    private String html(MockHttpServletRequestBuilder envoi) throws Exception {
        return html(envoi, 200);
    }

    private String html(MockHttpServletRequestBuilder envoi, int statut) throws Exception {
        return mvc.perform(envoi.principal(CLAIRE).requestAttr(CsrfToken.class.getName(), PagesTest.jeton())).andExpect(status().is(statut)).andReturn()
                .getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static String texte(String html) {
        return new Page(html).texte();
    }

    /** From its section on to that of the next step. */
    private static String etape(String page, String code) {
        var debut = Pattern.compile("<section class=\"etape\" id=\"etape-" + code + "\"").matcher(page);
        assertThat(debut.find()).as(code).isTrue();
        int fin = page.indexOf("<section class=\"etape\"", debut.end());
        return page.substring(debut.start(), fin < 0 ? page.length() : fin).replaceAll("<button hidden=\"hidden\"", "<button");
    }
}
