package fr.crefop.conference.portail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.security.Principal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SpringBootTest(classes = PagesDeTest.class)
@AutoConfigureMockMvc(addFilters = false)
class SaisineTest {

    private static final Principal CLAIRE = () -> "claire.dubois";

    @Autowired MockMvc mvc;
    @Autowired DepotDeSaisine depot;

    @BeforeEach
    void oublier() {
        reset(depot);
        when(depot.peutDeposer("claire.dubois")).thenReturn(true);
        when(depot.simuler(any())).thenReturn(Cas12.plan());
    }

    @Test
    void laPageDemandeDAbordPourQuiEtPourQuand() throws Exception {
        Page page = Page.de(mvc.perform(avec(get("/saisines/nouvelle"))).andExpect(status().isOk()).andReturn(), "saisine");
        assertThat(page.html()).contains("for=\"demande.formation.debut\"", "id=\"demande.formation.debut\"", "name=\"demande.beneficiaire.statut\"",
                "name=\"_csrf\"", "value=\"questions\"").doesNotContain("name=\"identite.nom\"", "value=\"envoyer\"", "questionsPour");
    }

    @Test
    void puisCeQueCeStatutEtCetteDateDemandent() throws Exception {
        Page page = Page.de(mvc.perform(pour("07/09/2026", "SALARIE_CDI", "questions").param("identite.nom", "Martin")).andExpect(status().isOk()).andReturn(),
                "saisine-questions");
        assertThat(page.html()).contains("name=\"identite.nom\"", "value=\"Martin\"", "name=\"demande.parcours.opco\"", "name=\"demande.depots.PTP\"",
                        "value=\"calculer\"", "name=\"questionsPour\" value=\"2026-09-07/SALARIE_CDI\"")
                .doesNotContain("name=\"demande.depots.CIF_CDD\"", "name=\"demande.beneficiaire.allocation.type\"");
    }

    @Test
    void sansStatutLisibleLaPageLeDemandeEncore() throws Exception {
        when(depot.lire(any())).thenThrow(new RefusMetier("La demande ne peut pas être calculée", List.of(
                new Erreur("demande.beneficiaire.statut", null, "Cette donnée est obligatoire."),
                new Erreur("demande.formation.prixHt", null, "Cette donnée est obligatoire."))));
        Page page = Page.de(mvc.perform(pour("07/09/2026", "", "questions")).andExpect(status().isBadRequest()).andReturn(), "saisine-sans-statut");
        assertThat(page.texte()).contains("Statut de la personne le jour de la demande : Cette donnée est obligatoire.").doesNotContain("Prix");
        assertThat(page.html()).contains("value=\"07/09/2026\"").doesNotContain("name=\"identite.nom\"");
    }

    /** Without JavaScript the status may change and the saisine be sent in one go. */
    @Test
    void rienNePartAvantQueLaPersonneSacheCeQuiNePartPas() throws Exception {
        MockHttpServletRequestBuilder envoi = pour("07/09/2026", "DEMANDEUR_EMPLOI", "envoyer").param("demande.parcours.opco", "AKTO");
        Page page = Page.de(mvc.perform(envoi.param("questionsPour", "2026-09-07/SALARIE_CDI")).andExpect(status().isBadRequest()).andReturn(), "saisine-a-revoir");

        verify(depot, never()).deposer(any(), any(), any());
        assertThat(page.texte()).contains("Rien n'est encore envoyé", "Une réponse mise de côté", "ne sera pas envoyé", "OPCO de l'entreprise : AKTO");
        assertThat(page.html()).contains("type=\"hidden\" name=\"demande.parcours.opco\" value=\"AKTO\"", "value=\"2026-09-07/DEMANDEUR_EMPLOI\"");
    }

    @Test
    void uneFoisDitLaSaisinePartSansElle() throws Exception {
        when(depot.deposer(argThat(saisine -> saisine != null && saisine.at("/demande/parcours").isMissingNode()), eq("claire.dubois"), any())).thenReturn("CF-2026-00012");
        mvc.perform(pour("07/09/2026", "DEMANDEUR_EMPLOI", "envoyer").param("demande.parcours.opco", "AKTO").param("questionsPour", "2026-09-07/DEMANDEUR_EMPLOI"))
                .andExpect(redirectedUrl("/saisines/recues/CF-2026-00012"));
    }

    @Test
    void leCalculMontreLePlanEtNEnregistreRien() throws Exception {
        when(depot.simuler(any())).thenReturn(Cas12.plan());
        when(depot.lire(any())).thenReturn(Atelier.JSON.readValue("{\"beneficiaire\": {}, \"formation\": {\"debut\": \"2018-09-17\"}}", Demande.class));
        Page page = Page.de(mvc.perform(remplie("calculer")).andExpect(status().isOk()).andReturn(), "saisine-calculee");

        assertThat(page.texte()).contains("Il reste 415,00 € à financer", "Ce reste peut être porté devant la conférence",
                "13 725,00 €", "Ce qui changerait la réponse");
        assertThat(page.html()).contains("value=\"Martin\"", "value=\"14 500,00\"");
        verify(depot).simuler(argThat(demande -> demande.at("/formation/prixHt").isNumber()));
        verify(depot, never()).deposer(any(), any(), any());
    }

    @Test
    void lEnvoiMeneAuRecuDuDossier() throws Exception {
        when(depot.deposer(argThat(saisine -> saisine != null && saisine.at("/identite/nom").asText().equals("Martin")),
                eq("claire.dubois"), any())).thenReturn("CF-2018-00012");
        mvc.perform(remplie("envoyer")).andExpect(redirectedUrl("/saisines/recues/CF-2018-00012"));
    }

    @Test
    void unRefusSeDitEnHautEtPresDuChampEtGardeLaSaisie() throws Exception {
        when(depot.deposer(any(), any(), any())).thenThrow(new RefusMetier("La saisine ne peut pas être envoyée.", List.of(
                new Erreur("demande.formation.debut", "2031-01-01", "Cette date est hors de tout régime connu."),
                new Erreur("demande.formation.formacodes[1]", "12", "Cinq chiffres sont attendus."),
                new Erreur("demande.formation.niveauSortie", "X", "Niveau inconnu."),
                new Erreur(null, null, "Une saisine semblable existe déjà."))));
        Page page = Page.de(mvc.perform(remplie("envoyer")).andExpect(status().isBadRequest()).andReturn(), "saisine-refusee");

        assertThat(page.html()).contains("href=\"#demande.formation.debut\"", "href=\"#demande.formation.formacodes\"",
                "id=\"erreur-demande.formation.debut\"", "aria-invalid=\"true\"", "value=\"14 500,00\"",
                "value=\"COPANEF\" checked=\"checked\"", "<details class=\"bloc-details rares\" open=\"open\">");
        assertThat(page.texte()).contains("Premier jour de la formation : Cette date est hors de tout régime connu.");
    }

    @Test
    void lesErreursSeDisentDansLOrdreDeLaPageEtEnMotsDePersonne() throws Exception {
        when(depot.deposer(any(), any(), any())).thenThrow(new RefusMetier("La saisine ne peut pas être envoyée.", List.of(
                new Erreur(null, null, "Une saisine semblable existe déjà."),
                new Erreur("demande.formation.prixHt", "cher", "attendu : un nombre, sans guillemets."),
                new Erreur("demande.formation.debut", null, "Cette donnée est obligatoire."))));
        String texte = Page.de(mvc.perform(avec(post("/saisines/nouvelle").param("action", "envoyer")
                .param("demande.formation.prixHt", "cher"))).andReturn(), "saisine-en-ordre").texte();

        assertThat(texte).containsSubsequence("Premier jour de la formation : Cette donnée est obligatoire.",
                ": Donnez un nombre, par exemple 1 250,50.", "Une saisine semblable existe déjà.").doesNotContain("guillemets");
    }

    private static MockHttpServletRequestBuilder remplie(String action) {
        return avec(post("/saisines/nouvelle").param("action", action).param("identite.nom", "Martin")
                .param("demande.formation.debut", "17/09/2018").param("demande.formation.prixHt", "14 500,00").param("demande.formation.rncp", "false")
                .param("demande.formation.listesCpf", "COPANEF").param("demande.beneficiaire.statut", "DEMANDEUR_EMPLOI"));
    }

    private static MockHttpServletRequestBuilder pour(String debut, String statut, String action) {
        return avec(post("/saisines/nouvelle").param("action", action).param("demande.formation.debut", debut).param("demande.beneficiaire.statut", statut));
    }

    private static MockHttpServletRequestBuilder avec(MockHttpServletRequestBuilder demande) {
        return demande.principal(CLAIRE).requestAttr(CsrfToken.class.getName(), PagesTest.jeton());
    }
}
