package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.crefop.conference.Simultanement;
import fr.crefop.conference.Visiteur;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.net.http.HttpResponse;
import java.time.Year;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class SaisineParApiTest extends AvecApi {

    /** The least the form asks for. */
    private static final String FORMULAIRE = "action=envoyer&confirmerDoublon=true&identite.nom=Essai&identite.prenom=Camille&motif=Essai"
            + "&demande.dateDepot=2018-06-15&demande.beneficiaire.dateNaissance=1994-02-01"
            + "&demande.beneficiaire.statut=DEMANDEUR_EMPLOI&demande.formation.intitule=Formation"
            + "&demande.formation.debut=2018-09-17&demande.formation.heuresCentre=500&demande.formation.prixHt=14500";

    @Autowired Journal journal;

    @Test
    void uneSaisineRecoitSonNumeroEtSonAdresse() {
        HttpResponse<String> reponse = poster(programme("conseiller"), Saisines.saisine("cas-12").toString());
        String numero = numero(reponse);

        assertThat(numero).matches("CF-" + Year.now(HorlogeConfiguration.PARIS) + "-[0-9]{5}");
        assertThat(reponse.headers().firstValue("Location")).hasValue("/api/dossiers/" + numero);
        assertThat(reponse.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(programme("conseiller").lire("/api/dossiers/" + numero).statusCode()).isEqualTo(200);
    }

    @Test
    void leJournalNoteQuiADeposeSansRienDeLaPersonne() {
        String numero = saisir("cas-12");

        assertThat(journal.du(numero)).first().satisfies(acte -> {
            assertThat(acte.compte()).isEqualTo("conseiller");
            assertThat(acte.acte()).isEqualTo(Acte.SAISINE_DEPOSEE);
            assertThat(acte.apres()).isNull();
        });
    }

    @Test
    void lesNumerosSeSuiventMemeApresUnRefus() {
        int premier = rang(saisir("cas-12"));
        probleme(poster(programme("conseiller"), Saisines.avec("motif", null)), 400);

        assertThat(rang(saisir("cas-01"))).isEqualTo(premier + 1);
    }

    @Test
    void leSecretariatDeposeAussi() {
        String numero = saisir("cas-12", "secretariat");

        assertThat(dossier(numero, "secretariat").get("auteur").asText()).isEqualTo("Sophie Renard");
    }

    @Test
    void lesEspacesAutourDesTextesTombentEtLesAccentsRestent() {
        String numero = numero(poster(programme("conseiller"), Saisines.avec("identite.nom", "\"  Œuvrard-Ñuñez ليلى \"")));
        JsonNode identite = dossier(numero, "conseiller").get("identite");

        assertThat(identite.get("nom").asText()).isEqualTo("Œuvrard-Ñuñez ليلى");
    }

    @Test
    void huitSaisinesALaFoisOntHuitNumerosQuiSeSuivent() throws Exception {
        int avant = rang(saisir("cas-12"));
        Visiteur conseiller = programme("conseiller");
        Callable<Integer> envoi = () -> rang(numero(poster(conseiller, Saisines.saisine("cas-12").toString())));

        assertThat(Simultanement.faire(Collections.nCopies(8, envoi)).reussites()).containsExactlyInAnyOrderElementsOf(
                IntStream.rangeClosed(avant + 1, avant + 8).boxed().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bureau.etat", "bureau.region", "bureau.salaries", "bureau.employeurs", "rapporteur",
        "pole-emploi", "fongecif", "region", "opca", "agefiph", "fpspp", "cfor", "admin"})
    void ceuxQuiNeSontNiConseillerNiSecretariatNeDeposentPas(String compte) {
        Map<String, Integer> avant = enregistre();
        JsonNode refus = probleme(poster(programme(compte), Saisines.saisine("cas-12").toString()), 403);

        assertThat(refus.get("detail").asText()).isEqualTo("Votre groupe ne permet pas cette action.");
        assertThat(enregistre()).isEqualTo(avant);
    }

    @Test
    void laPageDeSaisineNOuvrePasDeDossierAQuiNePeutPasEnDeposer() {
        Map<String, Integer> avant = enregistre();
        Visiteur financeur = personne("fongecif");
        HttpResponse<String> refus = financeur.envoyerFormulaire("/saisines/nouvelle", FORMULAIRE);

        assertThat(refus.statusCode()).isEqualTo(403);
        assertThat(financeur.ouvrir("/saisines/nouvelle").statusCode()).isEqualTo(403);
        assertThat(financeur.ouvrir("/saisines/nouvelle").body()).contains("Accès refusé", "Votre compte ne permet pas cette action");
        assertThat(financeur.ouvrir("/").body()).doesNotContain("/saisines/nouvelle");
        assertThat(enregistre()).isEqualTo(avant);

        assertThat(personne("conseiller").envoyerFormulaire("/saisines/nouvelle", FORMULAIRE).headers()
                .firstValue("Location").orElseThrow()).contains("/saisines/recues/CF-");
    }

    @Test
    void sansCompteRienNEstDepose() {
        Map<String, Integer> avant = enregistre();

        probleme(poster(anonyme(), Saisines.saisine("cas-12").toString()), 401);
        probleme(anonyme().lire("/api/dossiers"), 401);
        assertThat(enregistre()).isEqualTo(avant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}"})
    void uneHypotheseVideNeSupposeRien(String hypotheses) {
        assertThat(poster(programme("conseiller"), Saisines.avec("demande.hypotheses", hypotheses)).statusCode()).isEqualTo(201);
    }

    private static int rang(String numero) {
        return Integer.parseInt(numero.substring(numero.length() - 5));
    }
}
