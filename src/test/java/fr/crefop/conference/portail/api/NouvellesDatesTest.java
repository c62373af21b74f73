package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.crefop.conference.Visiteur;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A session missed or put off: the saisine is made again at other dates without typing it all. */
class NouvellesDatesTest extends AvecApi {

    private String numero;
    private Visiteur conseiller;

    @BeforeEach
    void unDossierDepose() {
        numero = saisir("cas-12");
        conseiller = personne("conseiller");
    }

    @Test
    void uneNouvelleSaisinePartDesReponsesDuDossierAuxNouvellesDates() {
        String page = conseiller.ouvrir("/saisines/nouvelle?de=" + numero + "&debut=05/11/2018").body();
        Map<String, String> champs = new LinkedHashMap<>(Formulaires.rempli(page));
        champs.put("action", "envoyer");
        HttpResponse<String> envoi = conseiller.envoyerFormulaire("/saisines/nouvelle", Formulaires.encoder(champs));

        assertThat(page).contains("Rien n'est encore envoyé", numero);
        assertThat(envoi.statusCode()).as(envoi.body()).isIn(302, 409);
        JsonNode avant = dossier(numero, "conseiller").at("/demande");
        champs.put("confirmerDoublon", "true");
        String nouveau = conseiller.envoyerFormulaire("/saisines/nouvelle", Formulaires.encoder(champs)).headers().firstValue("Location").orElseThrow()
                .replaceAll(".*/", "");
        JsonNode apres = dossier(nouveau, "conseiller").at("/demande");
        assertThat(nouveau).isNotEqualTo(numero);
        assertThat(apres.at("/formation/debut").asText()).isEqualTo("2018-11-05");
        assertThat(apres.at("/beneficiaire")).isEqualTo(avant.at("/beneficiaire"));
        assertThat(apres.at("/formation/prixHt")).isEqualTo(avant.at("/formation/prixHt"));
        assertThat(dossier(numero, "conseiller").at("/demande")).as("le premier ne change pas").isEqualTo(avant);
    }

    /** Agreed to for one demande, it is not agreed to for another. */
    @Test
    void lAccordDeLaPersonneEstARedemander() {
        assertThat(Formulaires.rempli(conseiller.ouvrir("/saisines/nouvelle?de=" + numero + "&debut=05/11/2018").body()))
                .doesNotContainValue("02/01/2018");
    }

    @Test
    void sansDateLisibleLaPageDuDossierLeDit() {
        for (String debut : new String[] {"", "bientôt", "31/02/2019"}) {
            Visiteur visiteur = personne("conseiller");
            assertThat(visiteur.ouvrir("/saisines/nouvelle?de=" + numero + "&debut=" + URLEncoder.encode(debut, StandardCharsets.UTF_8))
                    .headers().firstValue("Location")).as(debut).hasValueSatisfying(lieu -> assertThat(lieu).endsWith("/dossiers/" + numero));
            assertThat(visiteur.ouvrir("/dossiers/" + numero).body()).contains("Refaire une saisine à d'autres dates", "class=\"erreur\"");
        }
    }

    @Test
    void uneAutreStructureNePartPasDUnDossierQuElleNeVoitPas() {
        assertThat(personne("conseiller.ml").ouvrir("/saisines/nouvelle?de=" + numero + "&debut=05/11/2018").statusCode()).isEqualTo(404);
        assertThat(personne("bureau.etat").ouvrir("/saisines/nouvelle?de=" + numero + "&debut=05/11/2018").statusCode()).isEqualTo(403);
    }

    /** A training that goes on from one that was paid: each case names the other, to who may see it, and what was granted. */
    @Test
    void laSaisineQuiRenouvelleUnDossierClosAvecSonPlanEtLuiSeDisentLUnLAutre() {
        String avant = saisirPourQuelquUnDAutre("cas-01");
        recit.recevable(avant, "DIRECTE");
        recit.accepte(avant, "fongecif");
        recit.accepte(avant, "pole-emploi");
        assertThat(conseiller.ouvrir("/dossiers/" + avant).body()).doesNotContain("Renouveler");
        recit.entree(avant, "conseiller");
        assertThat(conseiller.ouvrir("/dossiers/" + avant).body()).contains("Renouveler");

        Map<String, String> champs = new LinkedHashMap<>(Formulaires.rempli(conseiller.ouvrir("/saisines/nouvelle?de=" + avant + "&debut=05/11/2018").body()));
        assertThat(champs).containsEntry("faitSuiteA", avant);
        champs.put("action", "envoyer");
        champs.put("confirmerDoublon", "true");
        String nouveau = conseiller.envoyerFormulaire("/saisines/nouvelle", Formulaires.encoder(champs)).headers().firstValue("Location").orElseThrow()
                .replaceAll(".*/", "");

        assertThat(conseiller.ouvrir("/dossiers/" + nouveau).body()).contains("Fait suite à", "/dossiers/" + avant, "Déjà accordé pour la formation d'avant");
        assertThat(conseiller.ouvrir("/dossiers/" + avant).body()).contains("Suivi par", "/dossiers/" + nouveau);
        assertThat(personne("secretariat").ouvrir("/dossiers/" + nouveau).body()).contains("Déjà accordé pour la formation d'avant");
    }

    @Test
    void unDossierQuiNEstPasClosAvecSonPlanNeSeRenouvellePas() {
        Map<String, String> champs = new LinkedHashMap<>(Formulaires.rempli(conseiller.ouvrir("/saisines/nouvelle?de=" + numero + "&debut=05/11/2018").body()));
        assertThat(champs).doesNotContainKey("faitSuiteA");
        champs.put("action", "envoyer");
        champs.put("confirmerDoublon", "true");
        champs.put("faitSuiteA", numero);

        HttpResponse<String> refus = conseiller.envoyerFormulaire("/saisines/nouvelle", Formulaires.encoder(champs));
        assertThat(refus.statusCode()).isEqualTo(400);
        assertThat(refus.body()).contains("plus clos avec son plan");
    }
}
