package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.Simultanement;
import fr.crefop.conference.Visiteur;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A saisine sent twice is told with the first case, and accepted once its sender says that it is another one. */
class DoublonsTest extends AvecApi {

    private String nom;

    @BeforeEach
    void unePersonneQuePersonneNAEncoreSaisie() {
        nom = "Lefèvre-" + UUID.randomUUID().toString().replaceAll("[^a-f]", "").concat("x");
    }

    @Test
    void laMemePersonnePourLaMemeFormationEstDiteAvecLePremierDossier() {
        String premier = numero(poster(programme("conseiller"), saisine(null).toString()));
        Map<String, Integer> avant = enregistre();

        JsonNode probleme = probleme(poster(programme("conseiller"), saisine(null).toString()), 409);

        assertThat(probleme.get("numero").asText()).isEqualTo(premier);
        assertThat(probleme.get("detail").asText()).contains(premier, "reçu le", "Rien n'a été enregistré");
        assertThat(probleme.at("/erreurs/0/champ").asText()).isEqualTo("confirmerDoublon");
        assertThat(enregistre()).isEqualTo(avant);
    }

    @Test
    void lesMajusculesLesAccentsEtLOrdreDesNomsNeFontPasUneAutrePersonne() {
        numero(poster(programme("conseiller"), saisine(null).toString()));
        ObjectNode seconde = saisine(null);
        ((ObjectNode) seconde.get("identite")).put("nom", " camille").put("prenom", nom.toUpperCase().replace('È', 'E'));

        probleme(poster(programme("conseiller"), seconde.toString()), 409);
    }

    @Test
    void uneAutreFormationOuUneAutreNaissanceEstUneAutreDemande() {
        numero(poster(programme("conseiller"), saisine(null).toString()));
        ObjectNode formation = saisine(null);
        ((ObjectNode) formation.at("/demande/formation")).put("intitule", "Une tout autre formation");
        ObjectNode naissance = saisine(null);
        ((ObjectNode) naissance.at("/demande/beneficiaire")).put("dateNaissance", "1990-03-04");

        assertThat(poster(programme("conseiller"), formation.toString()).statusCode()).isEqualTo(201);
        assertThat(poster(programme("conseiller"), naissance.toString()).statusCode()).isEqualTo(201);
    }

    @Test
    void laMemeReferenceDeLaMemeStructureEstDiteEtCelleDUneAutreNeVeutRienDire() {
        String reference = "R-" + UUID.randomUUID();
        String premier = numero(poster(programme("conseiller"), saisine(reference).toString()));
        ObjectNode autrePersonne = saisine(reference);
        ((ObjectNode) autrePersonne.get("identite")).put("nom", "Tout-Autre");

        assertThat(probleme(poster(programme("conseiller"), autrePersonne.toString()), 409).get("detail").asText())
                .startsWith("Votre référence est déjà celle d'un dossier : " + premier);
        assertThat(poster(programme("conseiller.ml"), autrePersonne.toString()).statusCode()).isEqualTo(201);
    }

    @Test
    void leDossierDUneAutreStructureEstDitSansRienDeLui() {
        String premier = numero(poster(programme("conseiller"), saisine(null).toString()));

        HttpResponse<String> reponse = poster(programme("conseiller.ml"), saisine(null).toString());

        assertThat(probleme(reponse, 409).get("detail").asText()).contains("une autre structure le suit");
        assertThat(reponse.body()).doesNotContain(premier, nom, "reçu le", "Mission conseil");
    }

    @Test
    void quiConfirmeEstAccepte() {
        numero(poster(programme("conseiller"), saisine(null).toString()));
        assertThat(poster(programme("conseiller"), saisine(null).put("confirmerDoublon", true).toString()).statusCode()).isEqualTo(201);
        probleme(poster(programme("conseiller"), saisine(null).put("confirmerDoublon", false).toString()), 409);
        assertThat(probleme(poster(programme("conseiller"), saisine(null).put("confirmerDoublon", "oui").toString()), 400)
                .at("/erreurs/0/champ").asText()).isEqualTo("confirmerDoublon");
    }

    @Test
    void deDeuxEnvoisDeLaMemeSecondeUnSeulEstAccepte() throws Exception {
        String saisine = saisine("R-" + UUID.randomUUID()).toString();
        Callable<Integer> envoi = () -> poster(programme("conseiller"), saisine).statusCode();

        assertThat(Simultanement.faire(Collections.nCopies(6, envoi)).reussites())
                .containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
    }

    @Test
    void laPageGardeToutCeQuiEstTapeEtOffreDeConfirmer() {
        Visiteur conseiller = personne("conseiller");
        Map<String, String> champs = remplie();
        assertThat(envoyer(conseiller, champs).statusCode()).isEqualTo(302);

        HttpResponse<String> seconde = envoyer(conseiller, champs);
        assertThat(seconde.statusCode()).isEqualTo(409);
        assertThat(seconde.body()).contains("Cette personne a déjà un dossier pour cette formation : CF-", "id=\"confirmerDoublon\"",
                "value=\"" + nom + "\"", "value=\"14500\"");
        champs.put("confirmerDoublon", "true");
        assertThat(envoyer(conseiller, champs).statusCode()).isEqualTo(302);
    }

    private static HttpResponse<String> envoyer(Visiteur visiteur, Map<String, String> champs) {
        visiteur.ouvrir("/saisines/nouvelle");
        return visiteur.envoyerFormulaire("/saisines/nouvelle", Formulaires.encoder(champs));
    }

    private Map<String, String> remplie() {
        Map<String, String> champs = new LinkedHashMap<>();
        champs.put("identite.nom", nom);
        champs.put("identite.prenom", "Camille");
        champs.put("motif", "Il manque une part du prix.");
        champs.put("demande.dateDepot", "2018-06-15");
        champs.put("demande.beneficiaire.dateNaissance", "1994-02-01");
        champs.put("demande.beneficiaire.statut", "DEMANDEUR_EMPLOI");
        champs.put("demande.formation.intitule", "Soudage");
        champs.put("demande.formation.debut", "2018-09-17");
        champs.put("demande.formation.heuresCentre", "500");
        champs.put("demande.formation.prixHt", "14500");
        champs.put("action", "envoyer");
        return champs;
    }

    private ObjectNode saisine(String reference) {
        ObjectNode saisine = Saisines.saisine("cas-12");
        saisine.remove("confirmerDoublon");
        ((ObjectNode) saisine.get("identite")).put("nom", nom);
        ((ObjectNode) saisine.get("demande")).remove("reference");
        if (reference != null) {
            ((ObjectNode) saisine.get("demande")).put("reference", reference);
        }
        return saisine;
    }
}
