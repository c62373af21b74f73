package fr.crefop.conference.portail.api;

import static fr.crefop.conference.socle.HorlogeConfiguration.PARIS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.Visiteur;
import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.processus.TraitementSaisine;
import fr.crefop.conference.processus.demonstration.Guide;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The bureau decides without knowing who the person is; a mandate tells it to those whom it names, and to no other college. */
class NomDeLaPersonneTest extends AvecApi {

    private static final List<String> BUREAU = List.of("bureau.etat", "bureau.etat.suppleant", "bureau.region", "bureau.salaries", "bureau.employeurs");

    @Autowired Courriers courriers;
    @Autowired Guide guide;

    /** Of this case alone: the list shows the others too. */
    private final String nom = "Quintessencier" + Long.toString(System.nanoTime()).chars().mapToObj(c -> "" + (char) (c + 49)).reduce("", String::concat);
    private String numero;

    @BeforeEach
    void unDossierMisAuxVoix() {
        ObjectNode saisine = Saisines.saisine("cas-12");
        ((ObjectNode) saisine.get("identite")).put("nom", nom);
        numero = numero(poster(programme("conseiller"), saisine.toString()));
        recit.recevable(numero, "CONFERENCE");
    }

    @Test
    void nulCollegeNeLitLeNomAvantUnMandat() {
        assertThat(BUREAU).allSatisfy(compte -> assertThat(toutCeQueLit(compte)).as(compte).noneMatch(texte -> texte.contains(nom))
                .anyMatch(texte -> texte.contains("Personne non nommée")));
        HttpResponse<String> plan = programme("bureau.etat").lire("/api/dossiers/" + numero + "/plan.pdf");
        assertThat(plan.statusCode()).as(plan.body()).isEqualTo(404);
    }

    @Test
    void ceuxQuiSuiventLaPersonneLisentSonNom() {
        assertThat(List.of("conseiller", "secretariat")).allSatisfy(compte ->
                assertThat(toutCeQueLit(compte)).as(compte).anyMatch(texte -> texte.contains(nom)));
        assertThat(programme("conseiller").lire("/api/dossiers/" + numero + "/plan.pdf").statusCode()).isEqualTo(200);
    }

    @Test
    void leMandatDitLeNomAuRapporteurEtAuxSeulsMembresQuIlNomme() {
        recit.tousPour(numero);
        guide.faire("secretariat", numero, TraitementSaisine.DONNER_MANDAT, Map.of("objet", "Trouver le reste", "echeance",
                LocalDate.now(PARIS).plusDays(45).toString(), "rapporteur", "rapporteur", "membre1", "bureau.region"));

        assertThat(List.of("rapporteur", "bureau.region")).allSatisfy(compte ->
                assertThat(toutCeQueLit(compte)).as(compte).anyMatch(texte -> texte.contains(nom)));
        assertThat(List.of("bureau.etat", "bureau.salaries", "bureau.employeurs")).allSatisfy(compte ->
                assertThat(toutCeQueLit(compte)).as(compte).noneMatch(texte -> texte.contains(nom)));
    }

    /** The list, the case, its page, its earlier plans, the engine's tasks with their forms, the sessions, the mails. */
    private List<String> toutCeQueLit(String compte) {
        Visiteur navigateur = personne(compte);
        Visiteur programme = programme(compte);
        List<String> lu = new ArrayList<>(List.of(navigateur.ouvrir("/").body(), navigateur.ouvrir("/dossiers/" + numero).body(),
                navigateur.ouvrir("/dossiers/" + numero + "/plans").body(), navigateur.ouvrir("/seances").body(),
                navigateur.ouvrir("/messagerie").body(), programme.lire("/api/dossiers").body(), programme.lire("/api/dossiers/" + numero).body()));
        StreamSupport.stream(json(programme.lire("/engine-rest/task?processInstanceBusinessKey=" + numero)).spliterator(), false)
                .map(tache -> tache.get("id").asText()).forEach(tache -> {
                    lu.add(programme.lire("/engine-rest/task/" + tache).body());
                    lu.add(programme.lire("/engine-rest/task/" + tache + "/form-variables").body());
                    lu.add(programme.lire("/engine-rest/task/" + tache + "/variables").body());
                });
        courriers.de(compte, 1, 50).lignes().forEach(message -> lu.add(message.avis().toString()));
        return lu;
    }
}
