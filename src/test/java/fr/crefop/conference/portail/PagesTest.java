package fr.crefop.conference.portail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.portail.DossierVue.Code;
import fr.crefop.conference.portail.DossierVue.DecisionVue;
import fr.crefop.conference.portail.DossierVue.EngagementVue;
import fr.crefop.conference.portail.DossierVue.EscaladeVue;
import fr.crefop.conference.portail.DossierVue.LiberationVue;
import fr.crefop.conference.portail.DossierVue.PartVue;
import fr.crefop.conference.socle.Montant;
import java.security.Principal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SpringBootTest(classes = PagesDeTest.class)
@AutoConfigureMockMvc(addFilters = false)
class PagesTest {

    private static final Principal CLAIRE = () -> "claire.dubois";

    @Autowired MockMvc mvc;
    @Autowired ObjectMapper json;
    @Autowired ConsultationDesDossiers dossiers;
    @Autowired DepotDeSaisine depot;

    @Test
    void laPageDuDossierDitToutSonParcours() throws Exception {
        Demande demande = json.treeToValue(json.readTree(
                getClass().getResourceAsStream("/rules/regimes/2015-2018/cas/cas-12.json")).get("demande"), Demande.class);
        when(dossiers.trouver(Cas12.NUMERO, "claire.dubois")).thenReturn(Optional.of(Cas12.dossier(demande)));

        String texte = Page.de(mvc.perform(page("/dossiers/" + Cas12.NUMERO)).andExpect(status().isOk()).andReturn(), "dossier").texte();

        assertThat(texte).contains("Lucas Martin", "17 septembre 2018", "Il reste 415,00 € à financer",
                "FONGECIF Centre-Val de Loire", "min(18 000,00 ; 27,45 × 500 h) = 13 725,00", "à fixer par la conférence",
                "AIF-E14", "AIF-E15", "Donnée manquante : Session publiée au catalogue régional", "Région Centre-Val de Loire", "accord exceptionnel (dérogation)",
                "Ce que les collèges ont répondu", "Agathe Fournier (pour ce dossier seulement)", "Consensus des trois collèges", "M. Petit suppléant, le 25 juin 2018", "Hélène Fabre", "Engagé", "Plan adopté",
                "15 juin 2018 à 9 h 30", "au plus tard le 24 septembre 2018", "Demandeur d'emploi", "40 heures");
    }

    /** The auditor's question: why this amount? */
    @Test
    void leMontantSExpliqueParSaRegleLaDateQuiLaChoisieEtSaSourceEntiere() throws Exception {
        when(dossiers.trouver(any(), any())).thenReturn(Optional.of(Cas12.dossier(demandeVide())));
        Page page = Page.de(mvc.perform(page("/dossiers/X")).andReturn(), "dossier-preuves");

        assertThat(page.texte()).contains("40 h × 9,00 = 360,00", "Les heures au taux du FPSPP, sans dépasser le prix (CPFDE-M3)",
                "choisies par le premier jour de la formation, 17 septembre 2018", "9,00 € , en vigueur depuis le 1er janvier 2018",
                "Trefle, règles de Pôle emploi au 18 décembre 2018 . Auteur : Pôle emploi . Date : 18 décembre 2018 . Lu sur github.com/StartupsPoleEmploi/trefle");
        assertThat(page.html()).contains("href=\"https://github.com/StartupsPoleEmploi/trefle\"");
    }

    @Test
    void lesVotesAnnulesRestentAuDossierBarresAvecLeurRaison() throws Exception {
        when(dossiers.trouver(any(), any())).thenReturn(Optional.of(Cas12.dossier(demandeVide())));
        Page page = Page.de(mvc.perform(page("/dossiers/X")).andReturn(), "dossier-votes-annules");

        assertThat(page.texte()).contains("Ces votes ne comptent plus, le dossier ayant changé : un second devis est arrivé");
        assertThat(page.html()).contains("<del>Abstention</del>").doesNotContain("<del>Pour</del>");
    }

    @Test
    void unDossierClosSansPlanDitSonIssueSaDateEtSonMotifSansOffrirDePlan() throws Exception {
        Page page = pageClose(new DecisionVue(new Code("NON_RECEVABLE", "Saisine non recevable"), LocalDate.of(2018, 6, 20),
                null, "Personne hors région"), null);

        assertThat(page.texte()).contains("Saisine non recevable (20 juin 2018), le dossier est clos", "Motif : Personne hors région");
        assertThat(page.html()).doesNotContain("plan.pdf");
    }

    @Test
    void unAbandonApresLaDecisionSeDitAussi() throws Exception {
        Page page = pageClose(new DecisionVue(new Code("PLAN_ADOPTE", "Plan adopté"), LocalDate.of(2018, 7, 12), Montant.ZERO, null),
                new DecisionVue(new Code("ABANDONNE", "Entrée en formation abandonnée"), LocalDate.of(2018, 9, 20), null,
                        "La personne a trouvé un emploi"));

        assertThat(page.texte()).contains("Plan adopté (12 juillet 2018) . Il ne restait rien à financer.",
                "Entrée en formation abandonnée (20 septembre 2018), le dossier est clos", "Motif : La personne a trouvé un emploi");
        assertThat(page.html()).contains("decision.pdf").doesNotContain("plan.pdf");
    }

    @Test
    void ceQuiAttendEtCeQuiEstResteSansReponseSeDisentTels() throws Exception {
        String texte = pageClose(null, null).texte();

        assertThat(texte).contains("Fait le 18 juin 2018 à 10 h 05 par Anne Leroy", "Close sans réponse le 25 juin 2018 à 17 h 00",
                "Réponse attendue 415,00 € – en attente").doesNotContain("0,00 € en attente");
    }

    @Test
    void lesToursDisentMontantsConditionsResponsableEtDerogations() throws Exception {
        Instant le = Instant.parse("2018-07-05T09:00:00Z");
        when(dossiers.trouver(any(), any())).thenReturn(Optional.of(Cas12.dossier(demandeVide(), List.of(
                new EngagementVue(1, "POLE_EMPLOI", new Code("ACCEPTE_MOINS", "Engagé pour une partie"), Montant.de("2250"),
                        Montant.de("1000"), null, null, null, "Paule Mercier", le, new EscaladeVue(le, "Pascal Guérin"), null,
                        List.of(new PartVue(Dispositif.de("AIF"), Rubrique.CP, Montant.de("2250"), Montant.de("1000"), null, null))),
                new EngagementVue(1, "REGION_CVL", new Code("CONTRE_PROPOSE", "Contre-proposition"), Montant.de("415"),
                        Montant.ZERO, Montant.de("300"), "Si la session se tient à Tours", null, "Inès Morel", le, null, null,
                        List.of(new PartVue(Dispositif.de("REGION_CHEQUE"), Rubrique.CP, Montant.de("415"), Montant.ZERO, Montant.de("300"),
                                "Hors RNCP"))),
                new EngagementVue(2, "AGEFIPH", new Code("ACCEPTE", "Engagé"), Montant.de("50"), Montant.de("50"), null, null, null,
                        "Agathe Fournier", le, null, new LiberationVue(le, "La personne a trouvé un emploi", "Claire Moreau"),
                        List.of())))));
        String texte = Page.de(mvc.perform(page("/dossiers/X")).andExpect(status().isOk()).andReturn(), "dossier-tours").texte();

        assertThat(texte).contains("Tour 2 : ce que chaque financeur", "Premier tour", "2 250,00 € dont 1 000,00 € accordés", "Paierait 300,00 €",
                "Conditions : Si la session se tient à Tours", "accord exceptionnel (dérogation)",
                "Pascal Guérin a été saisi comme responsable", "Engagement libéré le 5 juillet 2018 : La personne a trouvé un emploi");
    }

    private Page pageClose(DecisionVue decision, DecisionVue issueFinale) throws Exception {
        when(dossiers.trouver(any(), any())).thenReturn(Optional.of(Cas12.dossier(demandeVide(), decision, issueFinale)));
        return Page.de(mvc.perform(page("/dossiers/X")).andExpect(status().isOk()).andReturn(), "dossier-clos");
    }

    @Test
    void lePlanEstUnTableauAvecTitreEntetesEtBarre() throws Exception {
        when(dossiers.trouver(any(), any())).thenReturn(Optional.of(Cas12.dossier(demandeVide())));
        String html = Page.de(mvc.perform(page("/dossiers/X")).andReturn(), "dossier-x").html();
        assertThat(html).contains("<caption", "scope=\"row\"", "scope=\"col\"", "x=\"97.138\"", "class=\"teinte-reste\"",
                "href=\"/api/dossiers/" + Cas12.NUMERO + "/plan.pdf\"");
    }

    @Test
    void seulQuiPeutSaisirSeVoitOffrirUneNouvelleSaisine() throws Exception {
        when(dossiers.trouver(any(), any())).thenReturn(Optional.of(Cas12.dossier(demandeVide())));
        for (boolean peut : new boolean[] {true, false}) {
            when(depot.peutDeposer("claire.dubois")).thenReturn(peut);
            String html = Page.de(mvc.perform(page("/dossiers/X")).andReturn(), "saisie-" + peut).html();
            assertThat(html.split("href=\"/saisines/nouvelle\"", -1)).hasSize(peut ? 2 : 1);
        }
    }

    @Test
    void ceQuiNExistePasEtCeQuiNeSeVoitPasSeDisentPareil() throws Exception {
        when(dossiers.trouver("INCONNU", "claire.dubois")).thenReturn(Optional.empty());
        for (String adresse : List.of("/dossiers/INCONNU", "/nulle-part")) {
            String texte = Page.de(mvc.perform(page(adresse)).andExpect(status().isNotFound()).andReturn(), "introuvable").texte();
            assertThat(texte).contains("Page introuvable").doesNotContain("Exception", "INCONNU");
        }
    }

    @Test
    void unProgrammeEstRefuseCommeUnProgramme() throws Exception {
        mvc.perform(get("/api/nulle-part").accept(MediaType.ALL)).andExpect(status().isNotFound())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void laPageDErreurDitCeQuiArriveSansDetailTechnique() throws Exception {
        assertThat(erreur(403)).contains("Accès refusé");
        assertThat(erreur(500)).contains("Une erreur est survenue").doesNotContain("500", "Exception");
    }

    @Test
    void laPageDeConnexionPorteLeJetonEtLaNoteDeLaDemonstration() throws Exception {
        Page page = Page.de(mvc.perform(get("/connexion?erreur").requestAttr(CsrfToken.class.getName(), jeton())).andReturn(), "connexion");
        assertThat(page.html()).contains("name=\"identifiant\"", "name=\"motDePasse\"", "name=\"_csrf\"", "action=\"/connexion\"");
        assertThat(page.texte()).contains("Identifiant ou mot de passe incorrect", "est demo");
    }

    private String erreur(int statut) throws Exception {
        return Page.de(mvc.perform(page("/error").accept(MediaType.TEXT_HTML)
                .requestAttr("jakarta.servlet.error.status_code", statut)).andReturn(), "erreur-" + statut).texte();
    }

    private Demande demandeVide() throws Exception {
        return json.readValue("{\"beneficiaire\": {}, \"formation\": {\"debut\": \"2018-09-17\"}}", Demande.class);
    }

    private static MockHttpServletRequestBuilder page(String adresse) {
        return get(adresse).principal(CLAIRE).accept(MediaType.TEXT_HTML, MediaType.ALL)
                .requestAttr(CsrfToken.class.getName(), jeton());
    }

    static CsrfToken jeton() {
        return new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "jeton");
    }
}
