package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.Visiteur;
import fr.crefop.conference.dossier.Consentements;
import fr.crefop.conference.socle.DateSaisie;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.RefusMetier;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nothing of a person goes to a funder before she agrees, nor once she agrees no more. */
class ConsentementTest extends AvecApi {

    private static final LocalDate AUJOURD_HUI = LocalDate.now(HorlogeConfiguration.PARIS);

    @Autowired ManagementService travaux;

    @Test
    void uneSaisineSansConsentementEstAccepteeEtLeDitPartout() {
        HttpResponse<String> reponse = poster(programme("conseiller"), sansConsentement());
        String numero = numero(reponse);

        assertThat(json(reponse).get("consentement").asText()).isEqualTo("MANQUANT");
        assertThat(json(reponse).get("message").asText()).isEqualTo(Consentements.MANQUE);
        assertThat(dossier(numero, "conseiller").at("/consentement/enVigueur").asBoolean(true)).isFalse();
        assertThat(personne("conseiller").ouvrir("/dossiers/" + numero).body()).contains("Il manque.", "Enregistrer le consentement");
        assertThat(vueDeLaRecevabilite(numero)).contains("Le consentement de la personne manque");
    }

    @Test
    void avecSonConsentementLaSaisineLeDitAussi() {
        HttpResponse<String> reponse = poster(programme("conseiller"), Saisines.saisine("cas-12").toString());

        assertThat(json(reponse).get("consentement").asText()).isEqualTo("RECUEILLI");
        assertThat(json(reponse).has("message")).isFalse();
        assertThat(dossier(numero(reponse), "conseiller").at("/consentement/le").asText()).isEqualTo("2018-01-02");
    }

    @Test
    void sansConsentementLeDossierNeQuittePasLaRecevabilite() {
        String numero = numero(poster(programme("conseiller"), sansConsentement()));

        for (String voie : new String[] {"CONFERENCE", "DIRECTE"}) {
            assertThatThrownBy(() -> recit.recevable(numero, voie)).isInstanceOf(RefusMetier.class).hasMessageContaining("consentement de la personne manque");
        }
        consentir(numero, "conseiller", AUJOURD_HUI);
        recit.recevable(numero, "CONFERENCE");

        assertThat(dossier(numero, "conseiller").at("/etat/code").asText()).isEqualTo("EN_OPPORTUNITE");
    }

    @Test
    void leConseillerLeDonneAussiEnCompletantSaSaisine() {
        String numero = numero(poster(programme("conseiller"), sansConsentement()));
        recit.aCompleter(numero, "Le consentement de la personne");
        Visiteur conseiller = personne("conseiller");
        Map<String, String> formulaire = Formulaires.rempli(conseiller.ouvrir("/dossiers/" + numero + "/saisine").body());
        formulaire.putAll(Map.of("action", "envoyer", "reponse", "Accord recueilli", "consentement.le", DateSaisie.ecrire(AUJOURD_HUI),
                "consentement.portee", "Transmission"));
        assertThat(conseiller.envoyerFormulaire("/dossiers/" + numero + "/saisine", Formulaires.encoder(formulaire)).statusCode()).isEqualTo(302);

        assertThat(dossier(numero, "conseiller").at("/consentement/portee").asText()).isEqualTo("Transmission");
        recit.recevable(numero, "CONFERENCE");
    }

    @Test
    void unJourAVenirOuUnRetraitDAvantNeSEnregistrentPas() {
        String numero = numero(poster(programme("conseiller"), sansConsentement()));
        consentir(numero, "conseiller", AUJOURD_HUI.plusDays(1));
        assertThat(dossier(numero, "conseiller").at("/consentement/enVigueur").asBoolean(true)).isFalse();

        consentir(numero, "conseiller", AUJOURD_HUI);
        retirer(numero, AUJOURD_HUI.minusDays(1));
        retirer(numero, AUJOURD_HUI.plusDays(1));
        assertThat(dossier(numero, "conseiller").at("/consentement/enVigueur").asBoolean(false)).isTrue();
    }

    @Test
    void personneDAutreQueSonConseillerNeLEnregistre() {
        String numero = numero(poster(programme("conseiller"), sansConsentement()));

        for (String autre : new String[] {"conseiller.ml", "region", "bureau.etat", "secretariat", "admin"}) {
            assertThat(consentir(numero, autre, AUJOURD_HUI).statusCode()).as(autre).isEqualTo(404);
        }
        assertThat(dossier(numero, "conseiller").at("/consentement/enVigueur").asBoolean(true)).isFalse();
    }

    @Test
    void retireIlFermeLeDossierAuxFinanceursEtArreteLesDelais() {
        String numero = chezLesFinanceurs();
        assertThat(voit("region", numero)).isTrue();
        String tache = json(programme("region").lire("/engine-rest/task?processInstanceBusinessKey=" + numero)).at("/0/id").asText();

        retirer(numero, AUJOURD_HUI);

        assertThat(voit("region", numero)).isFalse();
        assertThat(voit("fongecif", numero)).isFalse();
        assertThat(programme("region").lire("/engine-rest/task/" + tache).statusCode()).isEqualTo(404);
        assertThat(programme("region").lire("/engine-rest/task/" + tache + "/form-variables").statusCode()).isBetween(400, 499);
        assertThat(programme("region").poster("/engine-rest/task/" + tache + "/submit-form", "{\"variables\":{\"reponse\":{\"value\":\"ACCEPTE\"}}}")
                .statusCode()).isBetween(400, 499);
        assertThat(travaux.createJobQuery().active().list().stream().filter(job -> numero.equals(cle(job.getProcessInstanceId()))).toList()).isEmpty();
        assertThat(voit("secretariat", numero)).isTrue();
        assertThat(voit("conseiller", numero)).isTrue();
    }

    @Test
    void donneDeNouveauIlRendAChacunSaTache() {
        String numero = chezLesFinanceurs();
        String tache = json(programme("region").lire("/engine-rest/task?processInstanceBusinessKey=" + numero)).at("/0/id").asText();
        programme("region").poster("/engine-rest/task/" + tache + "/claim", "{}");
        retirer(numero, AUJOURD_HUI);

        consentir(numero, "conseiller", AUJOURD_HUI);

        assertThat(json(programme("region").lire("/engine-rest/task/" + tache)).get("assignee").asText()).isEqualTo("region");
        recit.accepte(numero, "region");
        recit.accepte(numero, "fongecif");
        assertThat(dossier(numero, "conseiller").at("/etat/code").asText()).isEqualTo("EN_ADOPTION");
    }

    @Test
    void unDossierArreteFauteDeConsentementPeutEtreRetire() {
        String numero = chezLesFinanceurs();
        retirer(numero, AUJOURD_HUI);

        personne("conseiller").envoyerFormulaire("/dossiers/" + numero + "/retrait", "motif=Elle+ne+veut+plus&confirmation=oui");

        assertThat(dossier(numero, "conseiller").at("/etat/code").asText()).isEqualTo("CLOS");
    }

    private String chezLesFinanceurs() {
        String numero = saisir("cas-12");
        recit.mandatApresLeVote(numero, "Trouver le reste");
        recit.cahierDesCharges(numero, "Solliciter la Région");
        recit.proposition(numero, "REGION_CHEQUE", "415,00", "Cumul accepté à titre exceptionnel");
        return numero;
    }

    /** In the list, at its page, by the API, as a PDF, among the tasks: everywhere or nowhere. */
    private boolean voit(String compte, String numero) {
        boolean api = programme(compte).lire("/api/dossiers/" + numero).statusCode() == 200;
        assertThat(programme(compte).lire("/api/dossiers").body().contains(numero)).isEqualTo(api);
        assertThat(personne(compte).ouvrir("/dossiers/" + numero).statusCode() == 200).isEqualTo(api);
        boolean entier = compte.equals("secretariat") || compte.equals("conseiller");
        assertThat(programme(compte).telecharger("/api/dossiers/" + numero + "/plan.pdf").statusCode() == 200).isEqualTo(api && entier);
        if (!entier) {
            assertThat(programme(compte).lire("/engine-rest/task?processInstanceBusinessKey=" + numero).body().contains(numero)
                    || json(programme(compte).lire("/engine-rest/task?processInstanceBusinessKey=" + numero)).size() > 0).isEqualTo(api);
        }
        return api;
    }

    private String cle(String instance) {
        return instance == null ? null : base.sql("select business_key_ from act_ru_execution where id_ = ?").param(instance)
                .query(String.class).optional().orElse(null);
    }

    private String vueDeLaRecevabilite(String numero) {
        String tache = json(programme("secretariat").lire("/engine-rest/task?processInstanceBusinessKey=" + numero)).at("/0/id").asText();
        JsonNode variables = json(programme("secretariat").lire("/engine-rest/task/" + tache + "/form-variables?deserializeValues=false"));
        return variables.at("/vue/value").toString();
    }

    private HttpResponse<String> consentir(String numero, String compte, LocalDate le) {
        return personne(compte).envoyerFormulaire("/dossiers/" + numero + "/consentement", "le=" + encode(DateSaisie.ecrire(le)) + "&portee=" + encode("Transmission aux financeurs"));
    }

    private void retirer(String numero, LocalDate le) {
        personne("conseiller").envoyerFormulaire("/dossiers/" + numero + "/consentement/retrait", "le=" + encode(DateSaisie.ecrire(le)));
    }

    private static String encode(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8);
    }

    private static String sansConsentement() {
        ObjectNode saisine = Saisines.saisine("cas-12");
        saisine.remove("consentement");
        return saisine.toString();
    }
}
