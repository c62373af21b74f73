package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** Health and income stand in a case: who has nothing to do with it does not learn that it exists. */
class QuiVoitUnDossierTest extends AvecApi {

    private static final String[] BUREAU = {"bureau.etat", "bureau.region", "bureau.salaries", "bureau.employeurs"};

    @Test
    void leConseillerSaStructureEtLeSecretariatVoientLeDossier() {
        String numero = saisir("cas-12");

        voit(numero, "conseiller", "secretariat");
    }

    @Test
    void leConseillerDUneAutreStructureNeVoitPasLeDossier() {
        neVoitPas(saisir("cas-12"), "conseiller.ml");
        neVoitPas(saisir("cas-12", "conseiller.ml"), "conseiller");
    }

    @Test
    void niLAdministrateurNiLaCommissionNeVoientDeDossier() {
        String numero = decide();

        neVoitPas(numero, "admin", "cfor");
        assertThat(json(programme("admin").lire("/api/dossiers"))).isEmpty();
        assertThat(json(programme("cfor").lire("/api/dossiers"))).isEmpty();
    }

    @Test
    void unFinanceurVoitLeDossierUneFoisSollicite() {
        String numero = saisir("cas-01");
        neVoitPas(numero, "pole-emploi", "fongecif");
        recit.recevable(numero, "DIRECTE");

        voitSansLePlanRemis(numero, "pole-emploi", "fongecif");
        neVoitPas(numero, "region", "opca", "agefiph", "fpspp");
    }

    @Test
    void leBureauVoitLeDossierDesLOuvertureDUnVote() {
        String numero = saisir("cas-12");
        neVoitPas(numero, BUREAU);
        recit.recevable(numero, "CONFERENCE");

        voitSansLePlanRemis(numero, BUREAU);
    }

    @Test
    void leRapporteurVoitLeDossierDontIlALeMandat() {
        String numero = saisir("cas-12");
        recit.recevable(numero, "CONFERENCE");
        recit.tousPour(numero);
        neVoitPas(numero, "rapporteur");
        recit.mandat(numero, "Trouver les 415,00 € qui manquent");

        voit(numero, "rapporteur");
    }

    @Test
    void laSessionDUnePersonneOuvreLesMemesDossiers() {
        String numero = saisir("cas-12");

        assertThat(personne("conseiller").lire("/api/dossiers/" + numero).statusCode()).isEqualTo(200);
        probleme(personne("conseiller.ml").lire("/api/dossiers/" + numero), 404);
        probleme(anonyme().lire("/api/dossiers/" + numero), 401);
        probleme(anonyme().lire("/api/dossiers/" + numero + "/plan.pdf"), 401);
    }

    @Test
    void unePersonneQuiOuvreUnDocumentRefuseVoitUnePage() {
        String plan = "/api/dossiers/" + saisir("cas-12") + "/plan.pdf";

        assertThat(personne("conseiller.ml").ouvrir(plan).statusCode()).isEqualTo(404);
        assertThat(personne("conseiller.ml").ouvrir(plan).body()).contains("<h1>Page introuvable</h1>");
        assertThat(anonyme().ouvrir(plan).headers().firstValue("Location")).hasValueSatisfying(
                adresse -> assertThat(adresse).endsWith("/connexion"));
    }

    private String decide() {
        String numero = saisir("cas-01");
        recit.recevable(numero, "DIRECTE");
        recit.accepte(numero, "fongecif");
        recit.accepte(numero, "pole-emploi");
        return numero;
    }

    private void voit(String numero, String... comptes) {
        voitSansLePlanRemis(numero, comptes);
        for (String compte : comptes) {
            assertThat(programme(compte).telecharger("/api/dossiers/" + numero + "/plan.pdf").statusCode()).as(compte).isEqualTo(200);
        }
    }

    /** The page for the person bears the name and the whole of the plan: it is for who sees the case whole. */
    private void voitSansLePlanRemis(String numero, String... comptes) {
        for (String compte : comptes) {
            assertThat(dossier(numero, compte).get("numero").asText()).isEqualTo(numero);
            assertThat(programme(compte).lire("/api/dossiers").body()).contains(numero);
        }
    }

    /** Told exactly as a number that does not exist, but for the number itself. */
    private void neVoitPas(String numero, String... comptes) {
        for (String compte : comptes) {
            JsonNode cache = probleme(programme(compte).lire("/api/dossiers/" + numero), 404);
            JsonNode inconnu = probleme(programme(compte).lire("/api/dossiers/CF-2018-99999"), 404);
            assertThat(cache.toString().replace(numero, "CF-2018-99999")).isEqualTo(inconnu.toString());
            probleme(programme(compte).lire("/api/dossiers/" + numero + "/plan.pdf"), 404);
            assertThat(programme(compte).lire("/api/dossiers").body()).doesNotContain(numero);
        }
    }
}
