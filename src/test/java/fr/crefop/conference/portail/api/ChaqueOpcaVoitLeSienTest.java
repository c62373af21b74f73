package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.Visiteur;
import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.courrier.CourriersDUnDossier;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.GestionDesComptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import fr.crefop.conference.securite.Organisme;
import fr.crefop.conference.travaux.Expertises;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people whose OPCA are Constructys and OPCALIA: neither OPCA has anything to do with the other's case. */
class ChaqueOpcaVoitLeSienTest extends AvecApi {

    private static final String PHRASE = "une phrase assez longue";
    private static final String CONSTRUCTYS = "opca.constructys";
    private static final String REST = "/engine-rest";
    private static final String WEBAPP = "/camunda/api/engine/engine/default";

    @Autowired GestionDesComptes gestion;
    @Autowired Comptes comptes;
    @Autowired TaskService taches;
    @Autowired Courriers courriers;
    @Autowired Expertises expertises;

    private final String agent = "essai.opca" + System.nanoTime();
    private String batiment;
    private String commerce;

    @BeforeEach
    void deuxDossiers() {
        batiment = saisirChez("CONSTRUCTYS", "DIRECTE");
        commerce = saisirChez("OPCALIA", "DIRECTE");
    }

    @AfterEach
    void rangerLesComptes() {
        if (comptes.trouver(agent).isPresent()) {
            gestion.fermer(agent, "admin");
        }
        gestion.modifier(demonstration(desOpca()), "admin");
    }

    @Test
    void leDossierDUnAutreOpcaNExistePasPourLui() {
        assertThat(dossier(batiment, CONSTRUCTYS).get("numero").asText()).isEqualTo(batiment);

        probleme(programme(CONSTRUCTYS).lire("/api/dossiers/" + commerce), 404);
        probleme(programme(CONSTRUCTYS).lire("/api/dossiers/" + commerce + "/plan.pdf"), 404);
        assertThat(personne(CONSTRUCTYS).ouvrir("/dossiers/" + commerce).statusCode()).isEqualTo(404);
        assertThat(programme(CONSTRUCTYS).lire("/api/dossiers").body()).contains(batiment).doesNotContain(commerce);
    }

    @Test
    void laTacheDUnAutreOpcaNeSeLitNiNeSePrendNiNeSeTermine() {
        String tache = tache(commerce, "opca-opcalia");
        Visiteur navigateur = personne(CONSTRUCTYS);
        navigateur.ouvrir("/camunda/app/tasklist/default/");
        for (String porte : new String[] {REST, WEBAPP}) {
            Visiteur autre = porte.equals(REST) ? programme(CONSTRUCTYS) : navigateur;
            assertThat(autre.lire(porte + "/task/" + tache).statusCode()).isEqualTo(404);
            assertThat(autre.lire(porte + "/task?maxResults=500&sortBy=created&sortOrder=desc").body()).contains(tache(batiment, "opca-constructys"))
                    .doesNotContain(tache);
            assertThat(autre.lire(porte + "/task/" + tache + "/form-variables").statusCode()).isIn(403, 404);
            assertThat(autre.poster(porte + "/task/" + tache + "/claim", "{\"userId\":\"x\"}").statusCode()).isEqualTo(403);
            assertThat(autre.poster(porte + "/task/" + tache + "/submit-form", "{\"variables\":{}}").statusCode()).isEqualTo(403);
            assertThat(autre.poster(porte + "/task/" + tache + "/complete", "{}").statusCode()).isEqualTo(403);
        }
        assertThatThrownBy(() -> recit.accepte(commerce, CONSTRUCTYS)).isInstanceOf(IllegalStateException.class);
        assertThat(CourriersDUnDossier.de(courriers, CONSTRUCTYS, commerce)).isEmpty();
        assertThat(CourriersDUnDossier.de(courriers, CONSTRUCTYS, batiment)).isNotEmpty();
    }

    @Test
    void chacunRepondPourLeSien() {
        recit.accepte(batiment, CONSTRUCTYS);

        assertThat(dossier(batiment, CONSTRUCTYS).toString()).contains("Odile Marchand");
        assertThat(taches.createTaskQuery().processInstanceBusinessKey(batiment).taskCandidateGroup("opca-constructys").count()).isZero();
    }

    @Test
    void quiAgitPourDeuxOrganismesVoitLesDeux() {
        ouvrir("CONSTRUCTYS", "OPCALIA");

        assertThat(programme(agent, PHRASE).lire("/api/dossiers").body()).contains(batiment, commerce);
        assertThat(programme(agent, PHRASE).lire(REST + "/task?maxResults=500&sortBy=created&sortOrder=desc").body())
                .contains(tache(batiment, "opca-constructys"), tache(commerce, "opca-opcalia"));
    }

    @Test
    void quiChangeDOrganismePerdAussitotCeQuIlAvaitPrisEtLEquipeLeRetrouve() {
        ouvrir("OPCALIA");
        String tache = tache(commerce, "opca-opcalia");
        assertThat(programme(agent, PHRASE).poster(REST + "/task/" + tache + "/claim", "{\"userId\":\"x\"}").statusCode()).isEqualTo(204);

        gestion.modifier(compte("CONSTRUCTYS"), "admin");

        assertThat(programme(agent, PHRASE).lire(REST + "/task/" + tache).statusCode()).isEqualTo(404);
        assertThat(programme(agent, PHRASE).lire(REST + "/task/" + tache(batiment, "opca-constructys")).statusCode()).isEqualTo(200);
        assertThat(programme(agent, PHRASE).lire("/api/dossiers").body()).contains(batiment).doesNotContain(commerce);
        assertThat(taches.createTaskQuery().taskId(tache).singleResult().getAssignee()).isNull();
        recit.accepte(commerce, "opca");
    }

    @Test
    void unOrganismeSansCompteAttendLeSecretariatJusquACeQuUnCompteSOuvre() {
        gestion.modifier(demonstration(sauf("OPCALIA")), "admin");
        String tache = tache(commerce, "opca-opcalia");
        assertThat(programme("opca").lire(REST + "/task/" + tache).statusCode()).isEqualTo(404);
        assertThat(programme("secretariat").lire(REST + "/task/" + tache).statusCode()).isEqualTo(200);
        String arrive = saisirChez("OPCALIA", "DIRECTE");
        assertThat(CourriersDUnDossier.de(courriers, "secretariat", arrive)).anyMatch(message -> message.avis().objet().contains("OPCALIA"));
        programme("secretariat").poster(REST + "/task/" + tache + "/claim", "{\"userId\":\"secretariat\"}");

        ouvrir("OPCALIA");
        assertThat(programme("secretariat").lire(REST + "/task/" + tache).statusCode()).isEqualTo(404);
        recit.accepte(commerce, agent);
    }

    @Test
    void unAvisDemandeAUnOpcaNEstLuDAucunAutre() {
        String numero = saisirChez("CONSTRUCTYS", "CONFERENCE");
        recit.tousPour(numero);
        recit.mandat(numero, "Trouver le reste");
        recit.cahierDesCharges(numero, "Solliciter OPCALIA");
        ouvrir("ANFA");
        expertises.demander(numero, "groupe:opca-opcalia", "Une autre voie ?", "rapporteur");

        String page = "/dossiers/" + numero + "/avis";
        assertThat(personne("opca").ouvrir(page).body()).contains("Une autre voie ?");
        assertThat(personne(CONSTRUCTYS).ouvrir(page).statusCode()).isEqualTo(404);
        long avis = expertises.du(numero).get(0).id();
        assertThat(personne("opca").envoyerFormulaire(page + "/" + avis + "/reponse", "avis=Oui%2C+par+le+plan").statusCode()).isEqualTo(302);
        assertThat(expertises.exiger(avis).reponse()).isEqualTo("Oui, par le plan");
        assertThatThrownBy(() -> expertises.demander(numero, "groupe:opca", "À tous ?", "rapporteur"))
                .hasMessageContaining("Choisissez dans la liste");
    }

    private String saisirChez(String opca, String voie) {
        ObjectNode saisine = Saisines.saisine("cas-04");
        ((ObjectNode) saisine.at("/demande/parcours")).put("opca", opca);
        String numero = numero(poster(programme("conseiller"), saisine.toString()));
        recit.recevable(numero, voie);
        return numero;
    }

    private String tache(String numero, String groupe) {
        return taches.createTaskQuery().processInstanceBusinessKey(numero).taskCandidateGroup(groupe).includeAssignedTasks()
                .singleResult().getId();
    }

    private void ouvrir(String... organismes) {
        gestion.creer(compte(organismes), MotDePasse.de(PHRASE), "admin");
    }

    private Compte compte(String... organismes) {
        return new Compte(agent, "Jeanne Essai", "Maison", Set.of(Groupe.deCode("opca")), Arrays.stream(organismes)
                .map(code -> Organisme.deCode(code).orElseThrow()).collect(Collectors.toSet()), null, null);
    }

    private Compte demonstration(Set<Organisme> organismes) {
        Compte opca = comptes.trouver("opca").orElseThrow();
        return new Compte("opca", opca.nom(), opca.structure(), opca.groupes(), organismes, opca.courriel(), opca.responsable());
    }

    /** Those of the group of its account. */
    private static Set<Organisme> desOpca() {
        return Organisme.tous().stream().filter(organisme -> organisme.famille() == Groupe.deCode("opca")).collect(Collectors.toSet());
    }

    private static Set<Organisme> sauf(String code) {
        Set<Organisme> autres = new HashSet<>(desOpca());
        autres.remove(Organisme.deCode(code).orElseThrow());
        return autres;
    }
}
