package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.Visiteur;
import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.socle.RefusMetier;
import java.io.IOException;
import java.math.BigDecimal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What a person may ask of what is known of her, done by the secretariat. */
class DroitsDeLaPersonneTest extends AvecApi {

    @Test
    void leSecretariatLuiDonneToutCeQuiEstTenuSurElleDansTousSesDossiers() throws IOException {
        String premier = numero(poster(programme("conseiller"), saisine("Quichotte").toString()));
        String second = numero(poster(programme("conseiller"), saisine("quichotte").toString()));
        recit.recevable(premier, "CONFERENCE");
        recit.vote(premier, "bureau.etat", Choix.POUR, "Un beau projet de moulin");

        Visiteur secretariat = personne("secretariat");
        String json = secretariat.lire("/dossiers/" + premier + "/personne/donnees.json").body();
        assertThat(Saisines.JSON.readTree(json).get("dossiers").properties()).extracting(e -> e.getKey()).containsExactly(premier, second);
        assertThat(json).contains("Quichotte", "Un beau projet de moulin", "Transmission aux financeurs", "Le journal des actes", "1237.89");

        try (PDDocument pdf = Loader.loadPDF(secretariat.telecharger("/dossiers/" + premier + "/personne/donnees.pdf").body())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ")).contains("Ce que la conférence sait de vous", premier, second,
                    "Un beau projet de moulin");
        }
        assertThat(base.sql("select count(*) from conference.journal where numero = ? and acte = 'DONNEES_EXPORTEES'").param(second)
                .query(Integer.class).single()).isEqualTo(2);
    }

    @Test
    void personneDAutreQueLeSecretariatNeLesDemande() {
        String numero = saisir("cas-12");

        for (String autre : new String[] {"conseiller", "conseiller.ml", "bureau.etat", "region", "rapporteur", "admin", "cfor"}) {
            for (String adresse : new String[] {"", "/donnees.json", "/donnees.pdf", "/pieces.zip"}) {
                assertThat(personne(autre).ouvrir("/dossiers/" + numero + "/personne" + adresse).statusCode()).as(autre + adresse).isEqualTo(404);
            }
            for (String acte : new String[] {"/limitation", "/limitation/levee", "/effacement"}) {
                assertThat(personne(autre).envoyerFormulaire("/dossiers/" + numero + "/personne" + acte, "motif=Essai&confirmation=oui").statusCode())
                        .as(autre + acte).isEqualTo(404);
            }
        }
        assertThat(etat(numero)).isEqualTo("RECU");
    }

    @Test
    void limiteLeDossierNEstVuQueDuSecretariatEtPlusRienNeSYFait() {
        String numero = saisir("cas-12");
        recit.recevable(numero, "CONFERENCE");
        recit.vote(numero, "bureau.etat", Choix.POUR, "");
        limiter(numero);

        for (String compte : new String[] {"conseiller", "bureau.region", "bureau.etat"}) {
            assertThat(programme(compte).lire("/api/dossiers/" + numero).statusCode()).as(compte).isEqualTo(404);
            assertThat(programme(compte).lire("/api/dossiers").body()).as(compte).doesNotContain(numero);
            assertThat(json(programme(compte).lire("/engine-rest/task?processInstanceBusinessKey=" + numero))).as(compte).isEmpty();
        }
        assertThat(programme("secretariat").lire("/api/dossiers/" + numero).statusCode()).isEqualTo(200);
        assertThatThrownBy(() -> recit.vote(numero, "bureau.region", Choix.POUR, "")).isInstanceOf(IllegalStateException.class);

        personne("secretariat").envoyerFormulaire("/dossiers/" + numero + "/personne/limitation/levee", "");
        recit.vote(numero, "bureau.region", Choix.POUR, "");
        recit.vote(numero, "bureau.salaries", Choix.POUR, "");
        recit.vote(numero, "bureau.employeurs", Choix.POUR, "");
        assertThat(etat(numero)).isEqualTo("EN_MANDAT");
    }

    @Test
    void leSecretariatLuiMemeNAgitPasSurUnDossierLimite() {
        String numero = saisir("cas-12");
        limiter(numero);

        assertThatThrownBy(() -> recit.recevable(numero, "CONFERENCE")).isInstanceOf(RefusMetier.class).hasMessageContaining("limité à la demande de la personne");
    }

    @Test
    void unDossierOuvertNeSEffacePas() {
        String numero = saisir("cas-12");

        assertThat(effacer(numero)).contains("Ce dossier est ouvert", "RGPD, art. 17.3.b");
        assertThat(etat(numero)).isEqualTo("RECU");
    }

    @Test
    void unPlanPayeSurDeLArgentPublicNeSEffacePas() {
        String numero = planPaye();

        assertThat(effacer(numero)).contains("De l&#39;argent public est engagé par ce plan", "se garde jusqu&#39;au");
        assertThat(dossier(numero, "conseiller").at("/identite/nom").asText()).isEqualTo("Essai");
    }

    @Test
    void unDossierClosSansPlanSEffaceAussitotEtPlusPersonneNeLOuvre() {
        String numero = numero(poster(programme("conseiller"), saisine("Rossinante").toString()));
        recit.nonRecevable(numero, "Hors région");
        personne("secretariat").envoyerFormulaire("/dossiers/" + numero + "/personne/effacement", "");
        assertThat(programme("secretariat").lire("/api/dossiers/" + numero).statusCode()).as("sans confirmation").isEqualTo(200);

        personne("secretariat").envoyerFormulaire("/dossiers/" + numero + "/personne/effacement", "confirmation=oui");

        for (String compte : new String[] {"secretariat", "conseiller", "bureau.etat", "admin"}) {
            assertThat(programme(compte).lire("/api/dossiers/" + numero).statusCode()).as(compte).isEqualTo(404);
        }
        assertThat(base.sql("select nom || prenom || motif || (demande::text) from conference.dossier where numero = ?").param(numero)
                .query(String.class).single()).doesNotContain("Rossinante", "1237").contains("\"statut\"", "\"debut\": \"2018-09-01\"", "14500");
    }

    @Test
    void sesNomsSeRectifientATouteEtapeEtLesAnciensSEffacentAvecLesVersionsRemplacees() {
        String numero = planPaye();
        Visiteur secretariat = personne("secretariat");
        secretariat.envoyerFormulaire("/dossiers/" + numero + "/personne/rectification", "nom=Pan%C3%A7a&prenom=Sancha");

        assertThat(secretariat.ouvrir("/dossiers/" + numero + "/personne").body()).contains("Les noms de la personne sont rectifiés.");
        assertThat(dossier(numero, "conseiller").at("/identite/nom").asText()).isEqualTo("Pança");
        assertThat(base.sql("select nom from conference.saisine_remplacee where numero = ?").param(numero).query(String.class).single()).isEqualTo("Essai");
        secretariat.envoyerFormulaire("/dossiers/" + numero + "/personne/rectification", "nom=+&prenom=Sancha");
        assertThat(secretariat.ouvrir("/dossiers/" + numero + "/personne").body()).contains("donnez le nom et le prénom");
        assertThat(personne("conseiller").envoyerFormulaire("/dossiers/" + numero + "/personne/rectification", "nom=X&prenom=Y").statusCode()).isEqualTo(404);
        assertThat(dossier(numero, "conseiller").at("/identite/nom").asText()).isEqualTo("Pança");
    }

    private String planPaye() {
        String numero = saisir("cas-12");
        recit.mandatApresLeVote(numero, "Trouver le reste");
        recit.cahierDesCharges(numero, "Solliciter la Région");
        recit.proposition(numero, "REGION_CHEQUE", "415,00", "Cumul accepté à titre exceptionnel");
        recit.accepte(numero, "fongecif");
        recit.accepte(numero, "region");
        recit.tousPour(numero);
        recit.entree(numero, "conseiller");
        return numero;
    }

    private void limiter(String numero) {
        personne("secretariat").envoyerFormulaire("/dossiers/" + numero + "/personne/limitation", "motif=Elle+conteste+son+salaire");
    }

    /** @return the page that then says what was done, or why not */
    private String effacer(String numero) {
        Visiteur secretariat = personne("secretariat");
        secretariat.envoyerFormulaire("/dossiers/" + numero + "/personne/effacement", "confirmation=oui");
        return secretariat.ouvrir("/dossiers/" + numero + "/personne").body();
    }

    private String etat(String numero) {
        return base.sql("select etat from conference.dossier where numero = ?").param(numero).query(String.class).single();
    }

    private static ObjectNode saisine(String nom) {
        ObjectNode saisine = Saisines.saisine("cas-12");
        saisine.putObject("identite").put("nom", nom).put("prenom", "Alonso");
        ((ObjectNode) saisine.at("/demande/beneficiaire")).putObject("allocation").put("type", "ARE").put("montantMensuel", new BigDecimal("1237.89"));
        return saisine;
    }
}
