package fr.crefop.conference.portail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.DossierDeTest;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.LecteurDeDemande;
import fr.crefop.conference.processus.demonstration.Recit;
import fr.crefop.conference.travaux.DocumentJoint;
import fr.crefop.conference.travaux.EtatExpertise;
import fr.crefop.conference.travaux.Expertise;
import fr.crefop.conference.travaux.Expertises;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The advices from outside: what each person sees, asks, answers and reads on their page. */
class AvisDExpertTest extends AvecApplication {

    private static final byte[] PDF = "%PDF-1.7 étude".getBytes(StandardCharsets.UTF_8);

    @Autowired DepotDeSaisines depot;
    @Autowired LecteurDeDemande lecteur;
    @Autowired Recit recit;
    @Autowired Expertises expertises;

    private String numero;
    private String page;

    @BeforeEach
    void mettreUnGroupeAuTravail() {
        numero = DossierDeTest.deposer(depot, lecteur, "cas-12");
        page = "/dossiers/" + numero + "/avis";
        recit.recevable(numero, "CONFERENCE");
        recit.tousPour(numero);
        recit.mandat(numero, "Trouver le reste");
        recit.cahierDesCharges(numero, "Solliciter la Région");
    }

    @Test
    void leRapporteurDemandeLExpertRepondAvecUnDocumentEtLeConseillerLeTelecharge() {
        demander("groupe:agefiph", "Pouvez-vous compléter ?");
        HttpResponse<String> vue = personne("agefiph").ouvrir(page);
        assertThat(vue.body()).contains("Pouvez-vous compléter ?", "Solliciter la Région", "415,00").doesNotContain("Camille");

        HttpResponse<String> remise = personne("agefiph").envoyerFichier(page + "/" + id() + "/reponse",
                Map.of("avis", "Oui, en partie."), "document", "C:\\études\\étude 1.exe", PDF);
        assertThat(remise.statusCode()).as(remise.body()).isEqualTo(302);
        assertThat(seule()).extracting(Expertise::etat, Expertise::reponse, Expertise::par, Expertise::document)
                .containsExactly(EtatExpertise.RENDU, "Oui, en partie.", "agefiph", "étude 1.pdf");

        assertThat(personne("conseiller").ouvrir("/dossiers/" + numero).body()).contains("Oui, en partie.", "étude 1.pdf");
        HttpResponse<byte[]> document = personne("conseiller").telecharger(page + "/" + id() + "/document");
        assertThat(document.body()).isEqualTo(PDF);
        assertThat(document.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(document.headers().firstValue("Content-Disposition")).hasValueSatisfying(d -> assertThat(d).startsWith("attachment"));
    }

    @Test
    void lExpertNeVoitNiLeDossierNiLeDocumentDUnAutre() {
        demander("groupe:agefiph", "Pouvez-vous compléter ?");
        assertThat(personne("agefiph").ouvrir("/dossiers/" + numero).headers().firstValue("Location"))
                .hasValueSatisfying(ou -> assertThat(ou).endsWith(page));
        assertThat(programme("agefiph").lire("/api/dossiers/" + numero).statusCode()).isEqualTo(404);
        for (String etranger : new String[] {"fpspp", "admin", "conseiller.ml"}) {
            assertThat(personne(etranger).ouvrir(page).statusCode()).as(etranger).isEqualTo(404);
            assertThat(personne(etranger).ouvrir(page + "/" + id() + "/document").statusCode()).as(etranger).isEqualTo(404);
            assertThat(personne(etranger).envoyerFormulaire(page + "/" + id() + "/reponse", "avis=Moi").statusCode())
                    .as(etranger).isEqualTo(404);
        }
        assertThat(seule().etat()).isEqualTo(EtatExpertise.ATTENDU);
    }

    @Test
    void unDocumentQuiNEstPasCeQuIlDitEstRefuseEtRienNEstGarde() {
        demander("groupe:agefiph", "Pouvez-vous compléter ?");
        HttpResponse<String> refus = personne("agefiph").envoyerFichier(page + "/" + id() + "/reponse",
                Map.of("avis", "Oui"), "document", "etude.pdf", "MZ programme".getBytes(StandardCharsets.UTF_8));

        assertThat(refus.statusCode()).isEqualTo(400);
        assertThat(refus.body()).contains("Le document doit être un PDF, ou une image JPEG ou PNG.", ">Oui</textarea>");
        assertThat(seule()).extracting(Expertise::etat, Expertise::document).containsExactly(EtatExpertise.ATTENDU, null);
    }

    @Test
    void unDocumentTropGrosEstRefuseEnFrancaisQuelleQueSoitSaTaille() {
        demander("groupe:agefiph", "Pouvez-vous compléter ?");
        HttpResponse<String> refus = personne("agefiph").envoyerFichier(page + "/" + id() + "/reponse",
                Map.of("avis", "Oui"), "document", "etude.pdf", new byte[DocumentJoint.OCTETS_MAXIMUM + 1]);
        assertThat(refus.statusCode()).isEqualTo(400);
        assertThat(refus.body()).contains("Le document dépasse 5 Mo.");

        HttpResponse<String> demesure = personne("agefiph").envoyerFichier(page + "/" + id() + "/reponse",
                Map.of("avis", "Oui"), "document", "etude.pdf", new byte[12 * 1024 * 1024]);
        assertThat(demesure.statusCode()).isEqualTo(413);
        assertThat(demesure.body()).contains("trop gros");
        assertThat(seule().etat()).isEqualTo(EtatExpertise.ATTENDU);
    }

    @Test
    void unAvisSansTexteEstRefuseMemeAvecUnDocument() {
        demander("compte:region", "Pouvez-vous compléter ?");
        HttpResponse<String> refus = personne("region").envoyerFichier(page + "/" + id() + "/reponse",
                Map.of("avis", " "), "document", "etude.pdf", PDF);

        assertThat(refus.statusCode()).isEqualTo(400);
        assertThat(refus.body()).contains("Écrivez votre avis.");
        assertThat(seule()).extracting(Expertise::etat, Expertise::document).containsExactly(EtatExpertise.ATTENDU, null);
    }

    @Test
    void leRapporteurRetireSaDemandeEtLExpertNeLaVoitPlus() {
        demander("groupe:agefiph", "Pouvez-vous compléter ?");
        personne("rapporteur").envoyerFormulaire(page + "/" + id() + "/retrait", "motif=Question+mal+pos%C3%A9e");

        assertThat(seule()).extracting(Expertise::etat, Expertise::motif)
                .containsExactly(EtatExpertise.REVOQUE, "Question mal posée");
        assertThat(personne("agefiph").ouvrir(page).statusCode()).isEqualTo(404);
        assertThat(personne("conseiller").ouvrir("/dossiers/" + numero + "/travail").body()).contains("Demande retirée", "Question mal posée");
    }

    @Test
    void lExpertQuiArriveApresLaPropositionLApprendEtRetrouveCeQuIlAEcrit() {
        demander("groupe:agefiph", "Pouvez-vous compléter ?");
        long id = id();
        recit.proposition(numero, "REGION_CHEQUE", "415,00", "Cumul accepté");
        HttpResponse<String> refus = personne("agefiph").envoyerFichier(page + "/" + id + "/reponse",
                Map.of("avis", "Oui, à hauteur de 200 €."), "document", "etude.pdf", PDF);

        assertThat(refus.statusCode()).isEqualTo(400);
        assertThat(refus.body()).contains("Cet avis n&#39;est plus attendu", "Oui, à hauteur de 200 €.").doesNotContain("415,00");
        assertThat(seule().etat()).isEqualTo(EtatExpertise.NON_RENDU);
    }

    @Test
    void leConseillerLitLesAvisMaisNEnDemandePas() {
        assertThat(personne("conseiller").ouvrir("/dossiers/" + numero + "/travail").body()).doesNotContain("Demander cet avis");
        HttpResponse<String> refus = personne("conseiller").envoyerFormulaire(page, "acteur=groupe:agefiph&question=Et+vous");

        assertThat(refus.statusCode()).isEqualTo(400);
        assertThat(refus.body()).contains("Seul le rapporteur du dossier");
        assertThat(expertises.du(numero)).isEmpty();
    }

    @Test
    void lApiDitLesAvis() {
        demander("groupe:agefiph", "Pouvez-vous compléter ?");
        assertThat(programme("conseiller").lire("/api/dossiers/" + numero).body())
                .contains("\"acteur\":\"AGEFIPH\"", "\"code\":\"ATTENDU\"");
    }

    private void demander(String acteur, String question) {
        HttpResponse<String> reponse = personne("rapporteur").envoyerFormulaire(page,
                "acteur=" + acteur + "&question=" + URLEncoder.encode(question, StandardCharsets.UTF_8));
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(302);
    }

    private Expertise seule() {
        assertThat(expertises.du(numero)).hasSize(1);
        return expertises.du(numero).get(0);
    }

    private long id() {
        return seule().id();
    }
}
