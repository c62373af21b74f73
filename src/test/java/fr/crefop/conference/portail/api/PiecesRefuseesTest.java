package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.Visiteur;
import fr.crefop.conference.pieces.PiecesDEssai;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is no paper, or one too many: refused on the page of the case, and nothing is kept of it. */
class PiecesRefuseesTest extends AvecPieces {

    @Test
    void ceQuiNEstPasUnePieceEstRefuseSurLaPageEtRienNEstGarde() {
        Visiteur conseiller = personne("conseiller");
        for (byte[] autre : List.of("<html>".getBytes(StandardCharsets.UTF_8), "%PDF-1.7 rien".getBytes(StandardCharsets.UTF_8), new byte[0])) {
            envoyer(conseiller, "DEVIS", "devis.pdf", autre);
            assertThat(conseiller.ouvrir("/dossiers/" + numero).body()).contains("role=\"alert\"").containsAnyOf("n&#39;est pas une pièce", "ne s&#39;ouvre pas", "est vide");
        }
        envoyer(conseiller, "DEVIS", "a.pdf\"; filename*=UTF-8''devis%0D%0Aessai.pdf; x=\"", DEVIS);
        assertThat(conseiller.ouvrir("/dossiers/" + numero).body()).contains("caractère invisible");
        envoyer(conseiller, "PASSEPORT", "devis.pdf", DEVIS);
        assertThat(conseiller.ouvrir("/dossiers/" + numero).body()).contains("Dites quelle pièce vous joignez.");
        conseiller.envoyerFormulaire("/dossiers/" + numero + "/pieces", "nature=DEVIS");
        assertThat(conseiller.ouvrir("/dossiers/" + numero).body()).contains("Choisissez le fichier à joindre.");

        assertThat(nombre()).isZero();
    }

    /** Little above the bound, the page refuses what it read; far above, the server refuses before it reads: the page says the same. */
    @Test
    void unePieceTropGrosseEstRefuseeSurLaPageQuelleQueSoitSaTaille() {
        Visiteur conseiller = personne("conseiller");
        for (int megaoctets : new int[] {10, 11, 13, 40}) {
            HttpResponse<String> envoi = envoyer(conseiller, "DEVIS", "devis.pdf", new byte[megaoctets * 1024 * 1024 + 1]);

            assertThat(envoi.statusCode()).as(megaoctets + " Mo").isEqualTo(302);
            String page = envoi.headers().firstValue("Location").orElseThrow().replace("#pieces", "");
            assertThat(conseiller.ouvrir(page.substring(page.indexOf("/dossiers"))).body()).as(megaoctets + " Mo").contains("La pièce dépasse 10 Mo");
        }
        assertThat(nombre()).isZero();
        assertThat(probleme(programme("conseiller").envoyerFichier("/api/dossiers/" + numero + "/pieces", Map.of("nature", "DEVIS"), "fichier", "devis.pdf",
                new byte[13 * 1024 * 1024]), 413).get("detail").asText()).contains("dépasse 10 Mo");
    }

    @Test
    void uneAutreAdresseNePrendPasDeFichier() {
        Visiteur conseiller = personne("conseiller");

        assertThat(conseiller.envoyerFichier("/saisines/nouvelle", Map.of(), "fichier", "devis.pdf", new byte[700 * 1024]).statusCode()).isEqualTo(413);
        assertThat(conseiller.envoyerFichier("/dossiers/" + numero + "/retrait", Map.of(), "fichier", "devis.pdf", new byte[700 * 1024]).statusCode()).isEqualTo(413);
    }

    @Test
    void unFichierRefuseNePerdRienDeCeQuiEtaitCocheACote() {
        Visiteur conseiller = personne("conseiller");
        conseiller.envoyerFichier("/dossiers/" + numero + "/pieces", Map.of("nature", "AUTRE", "destinataires", "AIF"), "fichier", "note.pdf",
                "MZ".getBytes(StandardCharsets.UTF_8));

        assertThat(conseiller.ouvrir("/dossiers/" + numero).body()).contains("n&#39;est pas une pièce").containsPattern("value=\"AIF\" checked");
    }

    @Test
    void laMemePieceNEstPasGardeeDeuxFois() {
        Visiteur conseiller = personne("conseiller");
        joindre(conseiller, "DEVIS", "devis.pdf", DEVIS);

        assertThat(joindre(conseiller, "DEVIS", "encore.pdf", DEVIS)).contains("Cette pièce est déjà au dossier");
        assertThat(nombre()).isEqualTo(1);
    }

    @Test
    void unDossierNePrendPasPlusDeQuarantePieces() {
        Visiteur conseiller = personne("conseiller");
        for (int i = 0; i < 40; i++) {
            programme("conseiller").envoyerFichier("/api/dossiers/" + numero + "/pieces", Map.of("nature", "AUTRE"), "fichier", "note " + i + ".pdf",
                    PiecesDEssai.pdf("Note " + i));
        }

        assertThat(joindre(conseiller, "AUTRE", "de trop.pdf", PiecesDEssai.pdf("De trop"))).contains("a déjà 40 pièces").doesNotContain("de trop.pdf");
        assertThat(nombre()).isEqualTo(40);
    }

    @Test
    void unDossierClosGardeSesPiecesEtNEnPrendPlus() {
        Visiteur conseiller = personne("conseiller");
        joindre(conseiller, "DEVIS", "devis.pdf", DEVIS);
        recit.nonRecevable(numero, "Hors région");

        assertThat(joindre(conseiller, "BIAF", "biaf.pdf", PiecesDEssai.pdf("BIAF"))).contains("Ce dossier est clos");
        conseiller.envoyerFormulaire(adresse(seule()) + "/retrait", "rien=1");

        assertThat(conseiller.ouvrir("/dossiers/" + numero).body()).contains("Ce dossier est clos : ses pièces ne changent plus.", "devis.pdf")
                .doesNotContain("Joindre une autre pièce");
        assertThat(nombre()).isEqualTo(1);
    }
}
