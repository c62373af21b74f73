package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.RequetesComptees;
import fr.crefop.conference.Visiteur;
import fr.crefop.conference.pieces.PiecesDEssai;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The papers of a case: given by who follows it, handed over as they are, gone when they are withdrawn. */
class PiecesDuDossierTest extends AvecPieces {

    @Autowired RequetesComptees requetes;

    @Test
    void leConseillerJointUnePieceQueLaPageNeDitPlusManquante() {
        Visiteur conseiller = personne("conseiller");
        String avant = conseiller.ouvrir("/dossiers/" + numero).body();
        assertThat(avant).contains("Les pièces du dossier", "Devis de l&#39;organisme de formation", "Fournie par l&#39;organisme de formation");
        int manquaient = pieces("conseiller").get("manquent").asInt();

        HttpResponse<String> envoi = envoyer(conseiller, "DEVIS", "L'offre d'Éléonore & Cie.pdf", DEVIS);

        assertThat(envoi.statusCode()).as(envoi.body()).isEqualTo(302);
        assertThat(envoi.headers().firstValue("Location")).hasValueSatisfying(ou -> assertThat(ou).endsWith("/dossiers/" + numero + "#pieces"));
        String apres = conseiller.ouvrir("/dossiers/" + numero).body();
        assertThat(apres).contains("La pièce est jointe au dossier.", "L&#39;offre d&#39;Éléonore &amp; Cie.pdf", "Donnée");
        assertThat(pieces("conseiller").get("manquent").asInt()).isEqualTo(manquaient - 1);
        assertThat(demandee("conseiller", "DEVIS").at("/etat").asText()).isEqualTo("DONNEE");
    }

    @Test
    void unePieceEstRemiseTelleQuelleSansJamaisSOuvrirDansLeSite() {
        envoyer(personne("conseiller"), "DEVIS", "الشهادة d'Éléonore.jpg", DEVIS);

        HttpResponse<byte[]> lue = personne("secretariat").telecharger(adresse(seule()));

        assertThat(lue.statusCode()).isEqualTo(200);
        assertThat(lue.body()).isEqualTo(DEVIS);
        assertThat(lue.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(lue.headers().firstValue("Content-Disposition")).hasValueSatisfying(d -> assertThat(d).startsWith("attachment;")
                .contains("filename*=UTF-8''%D8%A7%D9%84%D8%B4%D9%87%D8%A7%D8%AF%D8%A9%20d%27%C3%89l%C3%A9onore.pdf"));
        assertThat(lue.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(lue.headers().allValues("Content-Security-Policy")).containsExactly("default-src 'none'; sandbox");
        assertThat(lue.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void unePieceRemplaceeOuRetireeEstEffaceeEtLeJournalNeLaNommePas() {
        Visiteur conseiller = personne("conseiller");
        envoyer(conseiller, "DEVIS", "Devis de Camille.pdf", DEVIS);
        long ancienne = seule();
        conseiller.envoyerFichier("/dossiers/" + numero + "/pieces", Map.of("nature", "DEVIS", "remplace", String.valueOf(ancienne)), "fichier", "signé.pdf",
                PiecesDEssai.pdf("Devis signé"));
        long nouvelle = seule();
        assertThat(nouvelle).isNotEqualTo(ancienne);
        assertThat(conseiller.telecharger(adresse(ancienne)).statusCode()).isEqualTo(404);

        conseiller.envoyerFormulaire(adresse(nouvelle) + "/retrait", "rien=1");

        assertThat(nombre()).isZero();
        assertThat(base.sql("select count(*) from conference.piece_contenu where piece_id in (?, ?)").params(ancienne, nouvelle).query(Integer.class).single()).isZero();
        assertThat(base.sql("select acte || ' ' || coalesce(avant, '') || coalesce(apres, '') from conference.journal where numero = ? and acte like 'PIECE%' order by id")
                .param(numero).query(String.class).list()).containsExactly("PIECE_AJOUTEE piece=" + ancienne + ";nature=DEVIS",
                "PIECE_RETIREE piece=" + ancienne + ";nature=DEVIS", "PIECE_AJOUTEE piece=" + nouvelle + ";nature=DEVIS",
                "PIECE_RETIREE piece=" + nouvelle + ";nature=DEVIS");
    }

    @Test
    void lireUnePieceEstInscritAuJournal() {
        envoyer(personne("conseiller"), "DEVIS", "devis.pdf", DEVIS);

        personne("secretariat").telecharger(adresse(seule()));

        assertThat(base.sql("select compte || ' ' || apres from conference.journal where numero = ? and acte = 'DOCUMENT_TELECHARGE'").param(numero)
                .query(String.class).list()).containsExactly("secretariat document=pieces/" + seule());
    }

    @Test
    void ceQuiEstDonneDepuisLaDemandeDeComplementSeVoit() {
        Visiteur conseiller = personne("conseiller");
        envoyer(conseiller, "DEVIS", "devis.pdf", DEVIS);
        recit.aCompleter(numero, "Le BIAF");
        envoyer(conseiller, "BIAF", "biaf.pdf", PiecesDEssai.pdf("BIAF"));

        assertThat(demandee("secretariat", "DEVIS").at("/fichiers/0/depuisLaDemande").asBoolean()).isFalse();
        assertThat(demandee("secretariat", "BIAF").at("/fichiers/0/depuisLaDemande").asBoolean()).isTrue();
        assertThat(personne("secretariat").ouvrir("/dossiers/" + numero).body()).containsOnlyOnce("depuis la demande de complément");
    }

    @Test
    void unProgrammeJointListeEtLit() {
        HttpResponse<String> envoi = programme("conseiller").envoyerFichier("/api/dossiers/" + numero + "/pieces", Map.of("nature", "DEVIS"), "fichier",
                "devis.png", PiecesDEssai.image("png", 300, 200));

        assertThat(envoi.statusCode()).as(envoi.body()).isEqualTo(201);
        String ou = envoi.headers().firstValue("Location").orElseThrow();
        assertThat(programme("conseiller").telecharger(ou).headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(demandee("conseiller", "DEVIS").at("/fichiers/0/empreinte").asText()).matches("[0-9a-f]{64}");
        probleme(programme("conseiller").poster("/api/dossiers/" + numero + "/pieces", "{}"), 415);
        probleme(programme("conseiller.ml").lire("/api/dossiers/" + numero + "/pieces"), 404);
        probleme(programme("conseiller.ml").lire(ou), 404);
        assertThat(probleme(programme("conseiller").envoyerFichier("/api/dossiers/" + numero + "/pieces", Map.of("nature", "DEVIS"), "fichier", "devis.pdf",
                "MZ".getBytes(StandardCharsets.UTF_8)), 400).at("/erreurs/0/champ").asText()).isEqualTo("fichier");
    }

    /** A list never reads a file, nor asks of each paper apart. */
    @Test
    void laPageNInterrogePasPlusLaBaseAvecTrentePieces() {
        Visiteur conseiller = personne("conseiller");
        envoyer(conseiller, "AUTRE", "note.pdf", PiecesDEssai.pdf("Note"));
        conseiller.ouvrir("/dossiers/" + numero);
        int avec1 = requetes.pendant(() -> conseiller.ouvrir("/dossiers/" + numero));
        for (int i = 0; i < 29; i++) {
            envoyer(conseiller, "AUTRE", "note " + i + ".pdf", PiecesDEssai.pdf("Note " + i));
        }
        conseiller.ouvrir("/dossiers/" + numero);

        assertThat(requetes.pendant(() -> conseiller.ouvrir("/dossiers/" + numero))).isEqualTo(avec1);
        assertThat(requetes.pendant(() -> conseiller.lire("/api/dossiers/" + numero + "/pieces"))).isLessThan(40);
    }

    @Test
    void unePieceDeDixMegaoctetsFaitLAllerRetour() {
        byte[] grosse = PiecesDEssai.pdfLourd(10 * 1024 * 1024 - 4096);
        assertThat(envoyer(personne("conseiller"), "DEVIS", "devis.pdf", grosse).statusCode()).isEqualTo(302);

        assertThat(personne("secretariat").telecharger(adresse(seule())).body()).isEqualTo(grosse);
    }

    @Test
    void laPersonneRecoitSesPiecesDansUneArchive() throws Exception {
        numero = saisirPourQuelquUnDAutre("cas-01");
        envoyer(personne("conseiller"), "DEVIS", "devis d'Éléonore.pdf", DEVIS);
        Visiteur secretariat = personne("secretariat");

        assertThat(secretariat.lire("/dossiers/" + numero + "/personne/donnees.json").body()).contains("Les pièces du dossier", "devis d'Éléonore.pdf",
                "dans l'archive des pièces données");
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(
                secretariat.telecharger("/dossiers/" + numero + "/personne/pieces.zip").body()), StandardCharsets.UTF_8)) {
            assertThat(archive.getNextEntry().getName()).isEqualTo(numero + "/" + seule() + " - devis d'Éléonore.pdf");
            assertThat(archive.readAllBytes()).isEqualTo(DEVIS);
            assertThat(archive.getNextEntry()).isNull();
        }
        assertThat(personne("conseiller").telecharger("/dossiers/" + numero + "/personne/pieces.zip").statusCode()).isEqualTo(404);
    }

    @Test
    void unDossierEffaceNeGardeAucunePiece() {
        envoyer(personne("conseiller"), "DEVIS", "devis.pdf", DEVIS);
        long id = seule();
        recit.nonRecevable(numero, "Hors région");

        personne("secretariat").envoyerFormulaire("/dossiers/" + numero + "/personne/effacement", "confirmation=oui");

        assertThat(nombre()).isZero();
        assertThat(base.sql("select count(*) from conference.piece_contenu where piece_id = ?").param(id).query(Integer.class).single()).isZero();
    }
}
