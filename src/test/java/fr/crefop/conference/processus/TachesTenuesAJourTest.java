package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.crefop.conference.Visiteur;
import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.bureau.Seances;
import fr.crefop.conference.conventions.Conventions;
import fr.crefop.conference.conventions.Partie;
import fr.crefop.conference.conventions.ProjetDeConvention;
import fr.crefop.conference.conventions.Signatures;
import fr.crefop.conference.pilotage.Modeles;
import fr.crefop.conference.socle.Montant;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A task shows what is known when it is read, whatever was known when it opened; an answer given on something else is refused. */
class TachesTenuesAJourTest extends AvecProcedure {

    private static final String RECEVABLE = "{\"variables\":{\"recevabilite\":{\"value\":\"RECEVABLE\"},\"voie\":{\"value\":\"CONFERENCE\"}}}";

    @Autowired Modeles modeles;
    @Autowired Conventions conventions;
    @Autowired Signatures signatures;
    @Autowired Scrutins scrutins;
    @Autowired Seances seances;
    @Autowired JdbcClient base;

    private Long modele;
    private String convention;

    @AfterEach
    void ceQuiAEteApprouveEstRetire() {
        if (modele != null) {
            modeles.retirer(modele, "Fin de l'essai", "secretariat");
        }
        if (convention != null) {
            conventions.denoncer(convention, conventions.exiger(convention).effet(), "Fin de l'essai", "secretariat");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest", "/camunda/api/engine/engine/default"})
    void unModeleApprouveApresLOuvertureDeLaTacheYEst(String porte) throws Exception {
        String numero = saisir("cas-12");
        Visiteur secretariat = visiteur(porte);
        assertThat(lire(secretariat, porte, numero).at("/modeles")).isEmpty();

        approuverUnModele();

        JsonNode vue = lire(secretariat, porte, numero);
        assertThat(vue.at("/modeles/0/label").asText()).startsWith("Le chèque complète le CIF");
        assertThat(vue.at("/voieProposee").asText()).containsIgnoringCase("modèle");
    }

    @Test
    void uneConventionEnVigueurDepuisLaSaisineEstDansLaTacheLeDossierEtLePlanRetenu() throws Exception {
        String numero = saisirAvecLesPiecesDeLaRegion();
        Visiteur secretariat = visiteur("/engine-rest");
        assertThat(lire(secretariat, "/engine-rest", numero).at("/reste").asText()).startsWith("415,00");

        conclureUneConvention();

        JsonNode vue = lire(secretariat, "/engine-rest", numero);
        assertThat(vue.at("/reste").asText()).startsWith("0,00");
        assertThat(vue.at("/lignes").toString()).contains("Région");
        assertThat(secretariat.lire("/api/dossiers/" + numero).body()).contains("REGION_CHEQUE");
        assertThat(plans.exigerDernier(numero).resteAFinancer()).as("rien n'est décidé : rien n'est enregistré")
                .isEqualTo(Montant.de("415"));
        recit.recevable(numero, "DIRECTE");
        assertThat(plans.exigerDernier(numero).resteAFinancer()).isEqualTo(Montant.ZERO);
    }

    @Test
    void quiALuLaTacheAvantLeModeleEstPrieDeLaRelireAvantDeRepondre() throws Exception {
        String numero = saisir("cas-12");
        Visiteur secretariat = visiteur("/engine-rest");
        lire(secretariat, "/engine-rest", numero);
        approuverUnModele();

        HttpResponse<String> refus = secretariat.poster("/engine-rest/task/" + tache(numero) + "/complete", RECEVABLE);
        assertThat(refus.statusCode()).isEqualTo(400);
        assertThat(json.readTree(refus.body()).get("message").asText()).isEqualTo("Depuis que vous avez ouvert cette tâche, ceci a"
                + " changé : la voie proposée, les modèles de solution qui conviennent. Votre réponse n'est pas enregistrée : rouvrez"
                + " la tâche, relisez-la, puis répondez.");

        lire(secretariat, "/engine-rest", numero);
        assertThat(secretariat.poster("/engine-rest/task/" + tache(numero) + "/complete", RECEVABLE).statusCode()).isEqualTo(204);
    }

    @Test
    void uneTacheRelueSansRienDeNouveauSeReponditEtSaLectureEstOubliee() throws Exception {
        String numero = saisir("cas-12");
        Visiteur secretariat = visiteur("/engine-rest");
        lire(secretariat, "/engine-rest", numero);
        lire(secretariat, "/engine-rest", numero);
        String tache = tache(numero);
        assertThat(lectures(tache)).isEqualTo(1);

        assertThat(secretariat.poster("/engine-rest/task/" + tache + "/complete", RECEVABLE).statusCode()).isEqualTo(204);
        assertThat(lectures(tache)).isZero();
    }

    @Test
    void laSeanceConvoqueeApresLOuvertureDuVoteEstDansLaTache() throws Exception {
        String numero = saisir("cas-12");
        recit.recevable(numero, "CONFERENCE");
        Visiteur etat = programme("bureau.etat");
        assertThat(lire(etat, "/engine-rest", numero).at("/seance").asText()).isEmpty();
        long seance = seances.planifier(Instant.now().plus(Duration.ofDays(30)), "Orléans", "secretariat");
        seances.inscrire(seance, scrutins.du(numero).get(0).id(), "secretariat");
        seances.convoquer(seance, "secretariat");

        assertThat(lire(etat, "/engine-rest", numero).at("/seance").asText()).startsWith("Séance du bureau le");
    }

    @Test
    void leMotifDUnRefusSeLitDansLaTacheEtNeResteEnAucunEndroitDuMoteur() throws Exception {
        String numero = saisir("cas-01");
        recit.recevable(numero, "DIRECTE");
        guide.faire("fongecif", numero, EngagementFinanceurs.ENGAGER, Map.of("reponse", "REFUSE", "motif", "Enveloppe épuisée en mai"));
        recit.accepte(numero, "pole-emploi");

        assertThat(lire(programme("bureau.etat"), "/engine-rest", numero).at("/reponses/0/motif").asText())
                .isEqualTo("Enveloppe épuisée en mai");
        assertThat(base.sql("select count(*) from act_ru_variable where name_ = 'vue' or text_ like '%Enveloppe épuisée en mai%'")
                .query(Integer.class).single()).isZero();
    }

    @Test
    void quiNePeutPasLireLaTacheNEnLitPasLaVue() {
        String numero = saisir("cas-12");
        assertThat(programme("region").lire("/engine-rest/task/" + tache(numero) + "/form-variables").statusCode()).isIn(403, 404, 400);
        assertThat(programme("region").lire("/engine-rest/task/" + tache(numero) + "/variables/vue").statusCode()).isIn(403, 404, 400);
    }

    private Visiteur visiteur(String porte) {
        if (!porte.startsWith("/camunda")) {
            return programme("secretariat");
        }
        Visiteur secretariat = personne("secretariat");
        secretariat.ouvrir("/camunda/app/tasklist/default/");
        return secretariat;
    }

    /** The view as the form reads it. */
    private JsonNode lire(Visiteur qui, String porte, String numero) throws Exception {
        String tache = json.readTree(qui.lire(porte + "/task?processInstanceBusinessKey=" + numero).body()).get(0).get("id").asText();
        HttpResponse<String> variables = qui.lire(porte + "/task/" + tache + "/form-variables?deserializeValues=false");
        assertThat(variables.statusCode()).as(variables.body()).isEqualTo(200);
        return json.readTree(json.readTree(variables.body()).at("/vue/value").asText());
    }

    private String tache(String numero) {
        return taches.createTaskQuery().processInstanceBusinessKey(numero).list().stream().map(Task::getId).findFirst().orElseThrow();
    }

    private int lectures(String tache) {
        return base.sql("select count(*) from conference.lecture_de_tache where tache = ?").param(tache).query(Integer.class).single();
    }

    private void approuverUnModele() {
        modele = ModeleDuCheque.adopter(modeles, recit);
    }

    private void conclureUneConvention() {
        convention = conventions.enregistrer(new ProjetDeConvention("Convention Région – FONGECIF", "Le chèque complète le CIF.",
                "essai", LocalDate.of(2018, 1, 1), null, List.of(new Partie("region"), new Partie("fongecif")), List.of("cumul.cif.region"), List.of()),
                "secretariat");
        signatures.envoyer(convention, "secretariat");
        signatures.signer(convention, new Partie("region"), "region");
        signatures.signer(convention, new Partie("fongecif"), "fongecif");
        conventions.activer(convention);
    }

    /** Case 12 where only the cumul keeps the chèque of the Région out. */
    private String saisirAvecLesPiecesDeLaRegion() {
        return saisir("cas-12", Map.of("dossier.nombreDevis", 2, "dossier.lettreMotivation", true, "formation.rncp", true));
    }
}
