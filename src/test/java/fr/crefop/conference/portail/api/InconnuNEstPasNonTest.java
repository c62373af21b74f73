package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.processus.demonstration.Recit;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** With the ten compulsory answers alone, nobody is told that no funder can pay: aids are to be confirmed, and by which data. */
class InconnuNEstPasNonTest extends AvecApi {

    private static final String NON = "(?s).*([Aa]ucun financeur ne peut|ne paie une part).*";

    @Autowired Recit recit;

    private String numero;

    @BeforeEach
    void lesDixReponsesObligatoires() {
        ObjectNode saisine = Saisines.JSON.createObjectNode().put("motif", "Il manque une part du prix.").put("confirmerDoublon", true);
        saisine.putObject("consentement").put("le", "2018-06-15").put("portee", "Transmission aux financeurs");
        saisine.putObject("identite").put("nom", "Essai").put("prenom", "Camille");
        ObjectNode demande = saisine.putObject("demande").put("dateDepot", "2018-06-15");
        demande.putObject("beneficiaire").put("dateNaissance", "1994-02-01").put("statut", "DEMANDEUR_EMPLOI");
        demande.putObject("formation").put("intitule", "Soudage").put("debut", "2018-09-17").put("heuresCentre", 500).put("prixHt", 14500);
        numero = numero(poster(programme("conseiller"), saisine.toString()));
    }

    @Test
    void laPageDuDossierDitCeQuiEstSurCeQuiEstAConfirmerEtParQuelleDonnee() {
        String page = personne("conseiller").ouvrir("/dossiers/" + numero).body();

        assertThat(page).doesNotMatch(NON).contains("Rien n&#39;est sûr encore", "aides restent à confirmer", "rien encore",
                "À confirmer, et ce qu'il faut savoir pour cela", "Aucun financeur sûr");
    }

    @Test
    void laTacheDuSecretariatEtLaVoieProposeeLeDisentAussi() throws IOException {
        JsonNode tache = Saisines.JSON.readTree(programme("secretariat")
                .lire("/engine-rest/task?processInstanceBusinessKey=" + numero).body()).get(0);
        JsonNode vue = Saisines.JSON.readTree(Saisines.JSON.readTree(programme("secretariat")
                .lire("/engine-rest/task/" + tache.get("id").asText() + "/form-variables?deserializeValues=false").body())
                .at("/vue/value").asText());

        assertThat(vue.toString()).doesNotMatch(NON);
        assertThat(vue.get("raison").asText()).startsWith("rien n'est sûr encore").contains("aides restent à confirmer");
        assertThat(vue.get("toutEstConnu").asBoolean()).isFalse();
        assertThat(vue.get("aConfirmer")).isNotEmpty()
                .allSatisfy(aide -> assertThat(aide.get("donnees").asText()).isNotBlank().doesNotContain("beneficiaire.", "formation."));
        assertThat(vue.get("enBref").asText()).contains("aides restent à confirmer");
    }

    @Test
    void lePlanSurUnePageNeDitPasQuAucuneAideNAEteTrouvee() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(programme("conseiller").telecharger("/api/dossiers/" + numero + "/plan.pdf").body())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ")).doesNotContain("Aucune aide trouvée")
                    .contains("Aucune aide sûre à ce jour", "aides restent à confirmer");
        }
    }

    @Test
    void leBureauQuiVoteLeLitAussi() throws IOException {
        recit.recevable(numero, "CONFERENCE");
        JsonNode dossier = Saisines.JSON.readTree(programme("secretariat").lire("/api/dossiers/" + numero).body());

        assertThat(dossier.at("/scrutins/0/soumis/aConfirmer")).isNotEmpty();
        assertThat(personne("secretariat").ouvrir("/dossiers/" + numero).body()).contains("Aides à confirmer :");
    }
}
