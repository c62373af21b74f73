package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.crefop.conference.Visiteur;
import fr.crefop.conference.pieces.PiecesDEssai;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;

/** What the tests of the papers share: a case that the FONGECIF and Pôle emploi pay, and how papers are given and read. */
abstract class AvecPieces extends AvecApi {

    static final byte[] DEVIS = PiecesDEssai.pdf("Devis de soudure");

    String numero;

    @BeforeEach
    void unDossierQuePaientLeFongecifEtPoleEmploi() {
        numero = saisir("cas-01");
    }

    HttpResponse<String> envoyer(Visiteur qui, String nature, String nom, byte[] contenu) {
        return qui.envoyerFichier("/dossiers/" + numero + "/pieces", Map.of("nature", nature), "fichier", nom, contenu);
    }

    /** @return the page that the browser then shows */
    String joindre(Visiteur qui, String nature, String nom, byte[] contenu) {
        envoyer(qui, nature, nom, contenu);
        return qui.ouvrir("/dossiers/" + numero).body();
    }

    JsonNode pieces(String compte) {
        HttpResponse<String> reponse = programme(compte).lire("/api/dossiers/" + numero + "/pieces");
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(200);
        return json(reponse);
    }

    JsonNode demandee(String compte, String nature) {
        return StreamSupport.stream(pieces(compte).get("demandees").spliterator(), false).filter(d -> d.get("nature").asText().equals(nature)).findFirst().orElseThrow();
    }

    List<String> lues(String compte) {
        return pieces(compte).findValuesAsText("nom");
    }

    int statut(String compte, String nom) {
        long id = base.sql("select id from conference.piece where numero = ? and nom = ?").params(numero, nom).query(Long.class).single();
        return personne(compte).telecharger(adresse(id)).statusCode();
    }

    long seule() {
        return base.sql("select id from conference.piece where numero = ?").param(numero).query(Long.class).single();
    }

    int nombre() {
        return base.sql("select count(*) from conference.piece where numero = ?").param(numero).query(Integer.class).single();
    }

    String adresse(long id) {
        return "/dossiers/" + numero + "/pieces/" + id;
    }
}
