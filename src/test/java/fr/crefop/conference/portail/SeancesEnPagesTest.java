package fr.crefop.conference.portail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.Visiteur;
import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.DossierDeTest;
import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.bureau.ObjetDuVote;
import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.LecteurDeDemande;
import fr.crefop.conference.etudes.Etudes;
import fr.crefop.conference.etudes.Origine;
import fr.crefop.conference.processus.demonstration.Recit;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sessions in the pages: the secretariat holds them, the bureau reads them, nobody else knows of them. */
class SeancesEnPagesTest extends AvecApplication {

    @Autowired DepotDeSaisines depot;
    @Autowired LecteurDeDemande lecteur;
    @Autowired Recit recit;
    @Autowired Scrutins scrutins;
    @Autowired Etudes etudes;
    @Autowired JdbcClient base;

    private String numero;
    private long scrutin;

    @BeforeEach
    void unDossierQuiAttendUneSeance() {
        numero = DossierDeTest.deposer(depot, lecteur, "cas-12");
        recit.recevable(numero, "CONFERENCE");
        scrutin = scrutins.du(numero).get(0).id();
    }

    @Test
    void uneEtudeQuiAttendUnVoteSInscritCommeUnDossier() {
        String etude = etudes.deposer("Cumuler CPF et chèque", "Deux financeurs se renvoient la demande.", Origine.AUTOSAISINE,
                "bureau.etat", null);
        long vote = scrutins.ouvrir(etude, ObjetDuVote.OPPORTUNITE);
        String page = prevoir();
        poster("secretariat", page + "/points/" + vote);
        poster("secretariat", page + "/convocation");

        assertThat(personne("bureau.region").ouvrir(page).body()).contains("Cumuler CPF et chèque", "/etudes/" + etude)
                .doesNotContain("/dossiers/" + etude);
    }

    @Test
    void leSecretariatPrevoitConvoqueClotEtLeBureauLitLeProcesVerbal() throws Exception {
        String page = prevoir();
        // The oldest first, a page at a time: those that other tests left come before.
        Visiteur secretariat = personne("secretariat");
        assertThat(secretariat.ouvrir(page).body()).contains("Les dossiers qui attendent une séance");
        assertThat(secretariat.ouvrirToutesLesPages(page)).contains(numero);
        assertThat(personne("bureau.etat").ouvrir(page).statusCode()).isEqualTo(404);

        poster("secretariat", page + "/points/" + scrutin);
        poster("secretariat", page + "/convocation");
        String ordre = personne("bureau.etat").ouvrir(page).body();
        assertThat(ordre).contains("Le bureau veut-il approfondir", "415,00", "/dossiers/" + numero).doesNotContain("Camille", "Retirer");
        garder("seance-convoquee", ordre);

        recit.vote(numero, "bureau.etat", Choix.POUR, "Le projet est solide.");
        recit.vote(numero, "bureau.region", Choix.POUR, "");
        recit.vote(numero, "bureau.salaries", Choix.ABSTENTION, "");
        assertThat(personne("secretariat").envoyerFormulaire(page + "/cloture", "").body()).contains("n&#39;a pas encore commencé");
        base.sql("update conference.seance set debut = now() - interval '1 hour' where id = ?")
                .param(Long.valueOf(page.substring(page.lastIndexOf('/') + 1))).update();
        String avant = personne("secretariat").ouvrir(page + "/cloture").body();
        assertThat(avant).contains("Sera compté", "3 réponses sur 4, il en faut 3", "Comptés absents : Organisations d&#39;employeurs")
                .doesNotContain("Le projet est solide", "abstention", "consensus");
        garder("seance-cloture", avant);
        poster("secretariat", page + "/cloture");

        HttpResponse<byte[]> pdf = personne("bureau.employeurs").telecharger(page + "/proces-verbal.pdf");
        assertThat(pdf.headers().firstValue("Content-Type")).hasValue("application/pdf");
        Files.write(Path.of("target/pages/proces-verbal.pdf"), pdf.body());
        garder("seances", personne("secretariat").ouvrir("/seances").body());
    }

    @Test
    void unMembreConvoqueEmporteLOrdreDuJourEtLeRendezVous() throws Exception {
        String page = prevoir();
        poster("secretariat", page + "/points/" + scrutin);
        assertThat(personne("bureau.etat").ouvrir(page + "/rendez-vous.ics").statusCode()).as("pas encore convoqué").isEqualTo(404);
        poster("secretariat", page + "/convocation");

        try (PDDocument ordre = Loader.loadPDF(personne("bureau.etat").telecharger(page + "/ordre-du-jour.pdf").body())) {
            assertThat(new PDFTextStripper().getText(ordre).replaceAll("\\s+", " ")).contains("Ordre du jour", numero, "Le bureau veut-il approfondir", "415,00")
                    .doesNotContain("Camille");
        }
        HttpResponse<String> rendezVous = personne("bureau.etat").ouvrir(page + "/rendez-vous.ics");
        assertThat(rendezVous.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
        assertThat(rendezVous.body()).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").contains("\r\nDTSTART:2", "Z\r\nSUMMARY:Séance du bureau du CREFOP\r\n", page)
                .doesNotContain(numero).endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
        assertThat(rendezVous.body().lines()).allMatch(ligne -> ligne.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void avantDeCloreLeSecretariatLitCeQuiSeraAjourneEtRienNeBouge() throws Exception {
        String page = prevoir();
        poster("secretariat", page + "/points/" + scrutin);
        poster("secretariat", page + "/convocation");
        assertThat(personne("secretariat").ouvrir(page + "/cloture").statusCode()).as("pas encore commencée").isEqualTo(302);
        recit.vote(numero, "bureau.etat", Choix.POUR, "");
        base.sql("update conference.seance set debut = now() - interval '1 hour' where id = ?")
                .param(Long.valueOf(page.substring(page.lastIndexOf('/') + 1))).update();

        assertThat(personne("secretariat").ouvrir(page + "/cloture").body()).contains("Sera ajourné", "un seul collège a répondu, il en faut 3");
        assertThat(personne("secretariat").ouvrir(page).body()).contains("Convoquée");
        assertThat(personne("bureau.etat").ouvrir(page + "/cloture").statusCode()).isEqualTo(403);
    }

    @Test
    void unJourFerieEstReporteEtLaPageLeDitUnJourQuiNExistePasEstRefuse() throws Exception {
        HttpResponse<String> prevue = personne("secretariat").envoyerFormulaire("/seances", "jour=01/11/2037&heure=14:30&lieu=Tours");
        String page = prevue.headers().firstValue("Location").orElseThrow();
        String lue = personne("secretariat").ouvrir(page.substring(page.indexOf("/seances/"))).body();
        assertThat(lue.replace('\u00a0', ' ')).contains("Séance du 2 novembre 2037 à 14 h 30",
                "Le 1er novembre 2037 est un dimanche férié : la séance est reportée au lundi 2 novembre.", "value=\"02/11/2037\"");
        garder("seance-reportee", lue);

        HttpResponse<String> refusee = personne("secretariat").envoyerFormulaire("/seances", "jour=29/02/2027&heure=14:30&lieu=Tours");
        assertThat(refusee.statusCode()).isEqualTo(400);
        assertThat(refusee.body()).contains("Cette date n&#39;existe pas.", "value=\"29/02/2027\"");
    }

    @Test
    void leSecretariatDeplacePuisAnnuleEtLeBureauLitPourquoi() throws Exception {
        String page = prevoir();
        poster("secretariat", page + "/points/" + scrutin);
        poster("secretariat", page + "/convocation");
        String jour = "jour=" + LocalDate.now(HorlogeConfiguration.PARIS).plusDays(30) + "&heure=09:15&lieu=Blois&motif=";
        HttpResponse<String> sansMotif = personne("secretariat").envoyerFormulaire(page + "/deplacement", jour);
        assertThat(sansMotif.statusCode()).isEqualTo(400);
        assertThat(sansMotif.body()).contains("Dites pourquoi", "value=\"09:15\"", "value=\"Blois\"");
        garder("seance-a-deplacer", sansMotif.body());
        assertThat(personne("bureau.region").envoyerFormulaire(page + "/deplacement", jour + "Salle").statusCode()).isEqualTo(403);
        assertThat(personne("conseiller").envoyerFormulaire(page + "/annulation", "motif=Salle").statusCode()).isEqualTo(404);

        assertThat(personne("secretariat").envoyerFormulaire(page + "/deplacement", jour + "Salle").statusCode()).isEqualTo(302);
        assertThat(personne("bureau.etat").ouvrir(page).body()).contains("à 9 h 15", "Blois", "Salle").doesNotContain("Annuler la séance");
        assertThat(personne("secretariat").envoyerFormulaire(page + "/annulation", "motif=Pas+de+quorum").statusCode()).isEqualTo(302);
        assertThat(personne("bureau.etat").ouvrir(page).body()).contains("Annulée", "Pas de quorum");
    }

    @Test
    void uneSeanceAnnuleeAvantDEtreConvoqueeResteInconnueDuBureau() {
        String page = prevoir();
        assertThat(personne("secretariat").envoyerFormulaire(page + "/annulation", "motif=Doublon").statusCode()).isEqualTo(302);
        assertThat(personne("bureau.etat").ouvrir(page).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"conseiller", "rapporteur", "pole-emploi", "cfor", "admin"})
    void quiNeSiegePasNeVoitAucuneSeance(String compte) {
        String page = prevoir();
        poster("secretariat", page + "/points/" + scrutin);
        poster("secretariat", page + "/convocation");

        for (String adresse : new String[] {"/seances", page, page + "/proces-verbal.pdf"}) {
            assertThat(personne(compte).ouvrir(adresse).statusCode()).as(adresse).isEqualTo(404);
        }
        assertThat(personne(compte).ouvrir("/").body()).doesNotContain("href=\"/seances\"");
    }

    @Test
    void unMembreDuBureauLitMaisNeTientPasLaSeance() {
        String page = prevoir();
        poster("secretariat", page + "/points/" + scrutin);
        poster("secretariat", page + "/convocation");

        assertThat(personne("bureau.region").envoyerFormulaire(page + "/cloture", "").statusCode()).isEqualTo(403);
        assertThat(personne("bureau.region").envoyerFormulaire("/seances", "jour=2040-01-01&heure=10:00&lieu=X").statusCode())
                .isEqualTo(403);
        assertThat(personne("bureau.region").ouvrir("/").body()).contains("href=\"/seances\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jour=&heure=&lieu=", "jour=demain&heure=14:30&lieu=Tours", "jour=2040-13-45&heure=99:99&lieu=Tours",
        "jour=2001-01-01&heure=14:30&lieu=Tours", "jour=99999-01-01&heure=14:30&lieu=Tours", "jour=2040-01-02&heure=14:30&lieu=%00", "rien=1"})
    void uneSaisieFausseEstRefuseeEnFrancais(String champs) {
        HttpResponse<String> reponse = personne("secretariat").envoyerFormulaire("/seances", champs);
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(400);
        assertThat(reponse.body()).contains("message-erreur");
    }

    /** The browser's own field speaks the language of the browser. */
    @Test
    void lHeureSeTapeSurVingtQuatreHeuresEtSonRefusEstDitEnFrancaisSurSonChamp() {
        HttpResponse<String> refusee = personne("secretariat").envoyerFormulaire("/seances", "jour=02/01/2040&heure=2:30+PM&lieu=Tours");

        assertThat(refusee.statusCode()).isEqualTo(400);
        assertThat(refusee.body()).contains("Donnez l&#39;heure sur 24 heures, par exemple 14 h 30.", "value=\"2:30 PM\"")
                .containsPattern("id=\"heure\"[^>]*aria-invalid=\"true\"[^>]*aria-describedby=\"refus-seance aide-heure\"").doesNotContain("type=\"time\"");
        String page = personne("secretariat").envoyerFormulaire("/seances", "jour=03/01/2040&heure=9+h+05&lieu=Tours").headers().firstValue("Location").orElseThrow();
        assertThat(personne("secretariat").ouvrir(page.substring(page.indexOf("/seances/"))).body()).contains("à 9 h 05", "value=\"9 h 05\"");
    }

    @Test
    void leSecretariatDesigneUnTitulaireParmiLesMembresDuCollegeSeulement() {
        assertThat(personne("secretariat").envoyerFormulaire("/seances/titulaires", "college=ETAT&compte=bureau.region").statusCode())
                .isEqualTo(400);
        assertThat(personne("secretariat").envoyerFormulaire("/seances/titulaires", "college=MARS&compte=bureau.etat").statusCode())
                .isEqualTo(400);
        assertThat(personne("secretariat").envoyerFormulaire("/seances/titulaires", "college=ETAT&compte=bureau.etat").statusCode())
                .isEqualTo(302);
    }

    private String prevoir() {
        HttpResponse<String> reponse = personne("secretariat").envoyerFormulaire("/seances",
                "jour=" + LocalDate.now(HorlogeConfiguration.PARIS).plusDays(10) + "&heure=14:30&lieu=Tours");
        String ou = reponse.headers().firstValue("Location").orElseThrow(() -> new AssertionError(reponse.body()));
        return ou.substring(ou.indexOf("/seances/"));
    }

    private void poster(String compte, String adresse) {
        HttpResponse<String> reponse = personne(compte).envoyerFormulaire(adresse, "");
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(302);
    }

    /** Left in target/pages, to be looked at. */
    private static void garder(String nom, String html) throws Exception {
        Files.createDirectories(Path.of("target/pages"));
        Files.writeString(Path.of("target/pages", nom + ".html"), html.replaceAll("href=\"/fichiers/\\w+/", "href=\""));
        Files.copy(Path.of("src/main/resources/static/style.css"), Path.of("target/pages/style.css"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
