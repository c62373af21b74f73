package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.crefop.conference.RequetesComptees;
import fr.crefop.conference.Visiteur;
import fr.crefop.conference.pieces.PiecesDEssai;
import fr.crefop.conference.processus.TraitementSaisine;
import fr.crefop.conference.processus.demonstration.Guide;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The papers of a case: given by who follows it, read by whom they are for, gone when they are withdrawn. */
class PiecesDuDossierTest extends AvecApi {

    private static final byte[] DEVIS = PiecesDEssai.pdf("Devis de soudure");

    @Autowired Guide guide;
    @Autowired RequetesComptees requetes;

    private String numero;

    @BeforeEach
    void unDossierQuePaientLeFongecifEtPoleEmploi() {
        numero = saisir("cas-01");
    }

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
    void chaqueFinanceurLitLesPiecesDeSesLignesEtNulleAutre() {
        Visiteur conseiller = personne("conseiller");
        envoyer(conseiller, "DEVIS", "devis.pdf", DEVIS);
        envoyer(conseiller, "BIAF", "biaf.pdf", PiecesDEssai.pdf("BIAF"));
        envoyer(conseiller, "CONVENTION_TRIPARTITE", "convention.pdf", PiecesDEssai.pdf("Convention"));
        envoyer(conseiller, "AUTRE", "note.pdf", PiecesDEssai.pdf("Note"));
        recit.recevable(numero, "DIRECTE");

        assertThat(lues("conseiller")).containsExactlyInAnyOrder("devis.pdf", "biaf.pdf", "convention.pdf", "note.pdf");
        assertThat(lues("secretariat")).hasSize(4);
        assertThat(lues("fongecif")).containsExactlyInAnyOrder("devis.pdf", "biaf.pdf");
        assertThat(lues("pole-emploi")).containsExactlyInAnyOrder("devis.pdf", "convention.pdf");
        assertThat(statut("pole-emploi", "biaf.pdf")).isEqualTo(404);
        assertThat(statut("fongecif", "biaf.pdf")).isEqualTo(200);
        assertThat(statut("fongecif", "note.pdf")).isEqualTo(404);
        for (String autre : new String[] {"conseiller.ml", "region", "agefiph", "admin", "bureau.etat"}) {
            assertThat(statut(autre, "devis.pdf")).as(autre).isIn(403, 404);
        }
        assertThat(personne("pole-emploi").ouvrir("/dossiers/" + numero).body()).contains("convention.pdf").doesNotContain("biaf.pdf", "note.pdf", "Joindre");
    }

    @Test
    void uneAutrePieceEstLueAussiDesFinanceursQueLeConseillerDesigne() {
        personne("conseiller").envoyerFichier("/dossiers/" + numero + "/pieces", Map.of("nature", "AUTRE", "destinataires", "AIF"), "fichier", "note.pdf",
                PiecesDEssai.pdf("Note"));
        recit.recevable(numero, "DIRECTE");

        assertThat(lues("pole-emploi")).containsExactly("note.pdf");
        assertThat(lues("fongecif")).isEmpty();

        personne("conseiller").envoyerFichier("/dossiers/" + numero + "/pieces", Map.of("nature", "AUTRE", "remplace", String.valueOf(seule())), "fichier",
                "note signée.pdf", PiecesDEssai.pdf("Note signée"));
        assertThat(lues("pole-emploi")).as("celle qui la remplace est lue des mêmes").containsExactly("note signée.pdf");
    }

    @Test
    void unFichierRefuseNePerdRienDeCeQuiEtaitCocheACote() {
        Visiteur conseiller = personne("conseiller");
        conseiller.envoyerFichier("/dossiers/" + numero + "/pieces", Map.of("nature", "AUTRE", "destinataires", "AIF"), "fichier", "note.pdf",
                "MZ".getBytes(StandardCharsets.UTF_8));

        assertThat(conseiller.ouvrir("/dossiers/" + numero).body()).contains("n&#39;est pas une pièce").containsPattern("value=\"AIF\" checked");
    }

    /** A paper bears the name, and a college decides without it; who works on the person's plan reads it all. */
    @Test
    void leBureauNeLitAucunePieceLeGroupeDeTravailToutes() {
        String conference = saisir("cas-12");
        numero = conference;
        envoyer(personne("conseiller"), "DEVIS", "devis.pdf", DEVIS);
        recit.recevable(numero, "CONFERENCE");
        recit.tousPour(numero);

        assertThat(lues("bureau.etat")).isEmpty();
        assertThat(pieces("bureau.etat").get("demandees")).isEmpty();
        assertThat(statut("bureau.etat", "devis.pdf")).isEqualTo(404);
        assertThat(personne("bureau.etat").ouvrir("/dossiers/" + numero).body()).doesNotContain("devis.pdf", "Les pièces du dossier");

        guide.faire("secretariat", numero, TraitementSaisine.DONNER_MANDAT, Map.of("objet", "Trouver le reste", "echeance",
                LocalDate.now().plusDays(45).toString(), "rapporteur", "rapporteur", "membre1", "bureau.region"));
        assertThat(lues("rapporteur")).containsExactly("devis.pdf");
        assertThat(lues("bureau.region")).containsExactly("devis.pdf");
        assertThat(lues("bureau.etat")).isEmpty();
    }

    @Test
    void seulQuiSuitLeDossierJointEtRetire() {
        envoyer(personne("conseiller"), "DEVIS", "devis.pdf", DEVIS);
        recit.recevable(numero, "DIRECTE");
        long id = seule();

        for (String autre : new String[] {"secretariat", "pole-emploi", "conseiller.ml", "bureau.etat", "rapporteur"}) {
            assertThat(envoyer(personne(autre), "BIAF", "biaf.pdf", PiecesDEssai.pdf("BIAF")).statusCode()).as(autre).isIn(403, 404);
            assertThat(personne(autre).envoyerFormulaire(adresse(id) + "/retrait", "rien=1").statusCode()).as(autre).isIn(403, 404);
        }
        assertThat(nombre()).isEqualTo(1);
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

    private HttpResponse<String> envoyer(Visiteur qui, String nature, String nom, byte[] contenu) {
        return qui.envoyerFichier("/dossiers/" + numero + "/pieces", Map.of("nature", nature), "fichier", nom, contenu);
    }

    /** @return the page that the browser then shows */
    private String joindre(Visiteur qui, String nature, String nom, byte[] contenu) {
        envoyer(qui, nature, nom, contenu);
        return qui.ouvrir("/dossiers/" + numero).body();
    }

    private JsonNode pieces(String compte) {
        HttpResponse<String> reponse = programme(compte).lire("/api/dossiers/" + numero + "/pieces");
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(200);
        return json(reponse);
    }

    private JsonNode demandee(String compte, String nature) {
        return StreamSupport.stream(pieces(compte).get("demandees").spliterator(), false).filter(d -> d.get("nature").asText().equals(nature)).findFirst().orElseThrow();
    }

    private List<String> lues(String compte) {
        return pieces(compte).findValuesAsText("nom");
    }

    private int statut(String compte, String nom) {
        long id = base.sql("select id from conference.piece where numero = ? and nom = ?").params(numero, nom).query(Long.class).single();
        return personne(compte).telecharger(adresse(id)).statusCode();
    }

    private long seule() {
        return base.sql("select id from conference.piece where numero = ?").param(numero).query(Long.class).single();
    }

    private int nombre() {
        return base.sql("select count(*) from conference.piece where numero = ?").param(numero).query(Integer.class).single();
    }

    private String adresse(long id) {
        return "/dossiers/" + numero + "/pieces/" + id;
    }
}
