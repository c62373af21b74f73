package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.crefop.conference.Visiteur;
import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Before the count, everybody knows who has answered and nobody what: by the page, the API, the engine, the tables behind them. */
class SecretDuVoteTest extends AvecApi {

    private static final String RAISON = "Zyxquillard hors de portée";

    @Autowired Comptes comptes;
    @Autowired Scrutins scrutins;
    @Autowired TaskService taches;

    private String numero;

    @BeforeEach
    void unCollegeAVoteContre() {
        numero = saisir("cas-12");
        recit.recevable(numero, "CONFERENCE");
        recit.vote(numero, "bureau.etat", Choix.CONTRE, RAISON);
    }

    @Tag("complet")
    @Test
    void nulNeLitLeChoixNiLeCommentaireTantQueLeVoteEstOuvert() {
        int quiVoit = 0;
        for (Compte compte : comptes.lister()) {
            Visiteur visiteur = programme(compte.identifiant());
            JsonNode votes = json(visiteur.lire("/api/dossiers/" + numero)).at("/scrutins/0/votes");
            if (votes.isArray()) {
                quiVoit++;
                assertThat(votes).as(compte.identifiant()).hasSize(1).allSatisfy(vote -> {
                    assertThat(vote.path("par").asText()).isEqualTo("Étienne Vasseur");
                    assertThat(vote.path("choix").isMissingNode() || vote.path("choix").isNull()).isTrue();
                });
            }
            assertThat(toutCeQueLit(compte.identifiant())).as(compte.identifiant())
                    .noneMatch(texte -> texte.contains(RAISON) || texte.contains("<span>Contre</span>"));
        }
        // The secretariat, the advisor and the five members of the bureau.
        assertThat(quiVoit).isEqualTo(7);
    }

    @Test
    void niLeJournalNiLesCourriersNiLeMoteurNeLeGardent() {
        assertThat(base.sql("""
                select concat_ws(' ', acte, avant, apres) from conference.journal where numero = :n
                union all select concat_ws(' ', objet, texte) from conference.avis where numero = :n
                union all select concat_ws(' ', name_, text_, text2_) from act_ru_variable
                union all select concat_ws(' ', name_, text_, text2_) from act_hi_varinst
                union all select concat_ws(' ', name_, text_, text2_) from act_hi_detail""").param("n", numero).query(String.class).list())
                .isNotEmpty().noneMatch(texte -> texte.contains(RAISON) || texte.contains("CONTRE"));
    }

    @Test
    void unVoteDepouilleSeLit() {
        for (String compte : List.of("bureau.region", "bureau.salaries", "bureau.employeurs")) {
            recit.vote(numero, compte, Choix.POUR, "");
        }

        assertThat(votes(0)).extracting(vote -> vote.at("/choix/code").asText()).containsExactly("CONTRE", "POUR", "POUR", "POUR");
        assertThat(personne("conseiller").ouvrir("/dossiers/" + numero).body()).contains(RAISON);
    }

    @Test
    void ceQueDisaitUnVoteAnnuleSeLitQuandCeluiQuiLeRemplaceEstDepouille() {
        scrutins.invalider(numero, "Un second devis est arrivé", "conseiller");
        assertThat(votes(0)).hasSize(1).allSatisfy(vote -> assertThat(vote.path("choix").has("code")).isFalse());
        assertThat(personne("bureau.region").ouvrir("/dossiers/" + numero).body()).doesNotContain(RAISON);

        recit.tousPour(numero);

        assertThat(votes(0)).extracting(vote -> vote.at("/choix/code").asText()).containsExactly("CONTRE");
    }

    @Test
    void leChoixDUnCopresidentResteCacheALAutre() {
        recit.vote(numero, "bureau.region", Choix.POUR, "");
        recit.vote(numero, "bureau.salaries", Choix.POUR, "");
        recit.vote(numero, "bureau.employeurs", Choix.CONTRE, "Trop cher");
        recit.departage(numero, "bureau.etat", Choix.POUR);

        JsonNode departage = dossier(numero, "bureau.region").at("/scrutins/0/departage");
        assertThat(departage).hasSize(1).allSatisfy(choix -> assertThat(choix.path("choix").has("code")).isFalse());
        assertThat(personne("bureau.region").ouvrir("/dossiers/" + numero).body()).contains("a répondu (Étienne Vasseur");
        recit.departage(numero, "bureau.region", Choix.POUR);
        assertThat(dossier(numero, "bureau.region").at("/scrutins/0/departage/0/choix/code").asText()).isEqualTo("POUR");
    }

    private JsonNode votes(int rang) {
        return dossier(numero, "conseiller").at("/scrutins/" + rang + "/votes");
    }

    private List<String> toutCeQueLit(String compte) {
        Visiteur visiteur = programme(compte);
        List<String> adresses = new ArrayList<>(List.of("/api/dossiers", "/api/dossiers/" + numero, "/engine-rest/task?maxResults=1000",
                "/engine-rest/history/variable-instance?maxResults=1000", "/engine-rest/variable-instance?maxResults=1000",
                "/engine-rest/history/detail?maxResults=1000"));
        taches.createTaskQuery().processInstanceBusinessKey(numero).list().forEach(tache -> {
            adresses.add("/engine-rest/task/" + tache.getId() + "/variables");
            adresses.add("/engine-rest/task/" + tache.getId() + "/form-variables");
        });
        List<String> lus = new ArrayList<>(adresses.stream().map(adresse -> visiteur.lire(adresse).body()).toList());
        Visiteur personne = personne(compte);
        for (String page : List.of("/", "/dossiers/" + numero, "/seances", "/messagerie")) {
            lus.add(personne.ouvrir(page).body());
        }
        return lus;
    }
}
