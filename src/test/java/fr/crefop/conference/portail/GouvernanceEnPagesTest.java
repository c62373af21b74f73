package fr.crefop.conference.portail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.DossierDeTest;
import fr.crefop.conference.Visiteur;
import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.LecteurDeDemande;
import fr.crefop.conference.processus.demonstration.Recit;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.GestionDesComptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rule by which the bureau decides, who sits and who was there: on its pages, and in its minutes. */
class GouvernanceEnPagesTest extends AvecApplication {

    private static final String QUORUM = "Quorum : 3 collèges présents ou représentés sur 4.";

    @Autowired DepotDeSaisines depot;
    @Autowired LecteurDeDemande lecteur;
    @Autowired Recit recit;
    @Autowired Scrutins scrutins;
    @Autowired JdbcClient base;
    @Autowired Comptes comptes;
    @Autowired GestionDesComptes gestion;

    @Test
    void leBureauLitSaRegleSaSourceEtDepuisQuand() throws Exception {
        String page = seanceConvoquee(dossier());
        for (String lue : new String[] {page, "/seances", "/"}) {
            assertThat(texte("bureau.etat", lue)).as(lue).contains(QUORUM, "Égalité : les présidents s'accordent", "Règle en vigueur depuis le 1er janvier 2017",
                    "Fiche action 17", "à confirmer par la conférence", "vérifiée le 29 novembre 2026");
        }
    }

    @Test
    void lesPresencesEtLesProcurationsSontNoteesDitesEtImprimees() throws Exception {
        String numero = dossier();
        String page = seanceConvoquee(numero);
        assertThat(texte("secretariat", page + "/presences")).contains("Qui le tient", "Procuration donnée à", "Étienne Vasseur");
        HttpResponse<String> refusee = visiteur("secretariat").envoyerFormulaire(page + "/presences",
                "compte-ETAT-1=bureau.etat&mode-ETAT-1=REPRESENTE&mandataire-ETAT-1=REGION-1");
        assertThat(refusee.statusCode()).isEqualTo(400);
        assertThat(refusee.body()).contains("se donne à un siège dont le membre est présent");
        garder("presences", refusee.body());

        poster("secretariat", page + "/presences", "compte-ETAT-1=bureau.etat&mode-ETAT-1=REPRESENTE&mandataire-ETAT-1=REGION-1"
                + "&compte-REGION-1=bureau.region&mode-REGION-1=A_DISTANCE&compte-SALARIES-1=bureau.salaries&mode-SALARIES-1=");
        assertThat(texte("bureau.salaries", page)).contains("État : Étienne Vasseur, représenté par Région, Hélène Garnier (procuration)", "Région : Hélène Garnier, présent à distance")
                .doesNotContain("Samuel Picard, présent");

        recit.vote(numero, "bureau.etat", Choix.POUR, "");
        recit.vote(numero, "bureau.region", Choix.POUR, "");
        recit.vote(numero, "bureau.salaries", Choix.CONTRE, "Trop tôt");
        base.sql("update conference.seance set debut = now() - interval '1 hour' where id = ?").param(Long.valueOf(page.substring(page.lastIndexOf('/') + 1))).update();
        poster("secretariat", page + "/cloture", "");

        try (PDDocument pdf = Loader.loadPDF(visiteur("bureau.etat").telecharger(page + "/proces-verbal.pdf").body())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ")).contains("représenté par Région, Hélène Garnier (procuration)", "présent à distance",
                    "La règle du vote", QUORUM, "Adoptée : 2 collèges sur 4 pour, 1 contre (majorité des présents : 2), quorum atteint (3 collèges présents ou représentés sur 4, il en faut 3).");
        }
        assertThat(texte("bureau.etat", page)).contains("Adoptée : 2 collèges sur 4 pour, 1 contre");
    }

    @Test
    void leSecretariatNommeEtMetFinAUnMandatEtNulAutreNeLePeut() throws Exception {
        assertThat(visiteur("bureau.etat").ouvrir("/seances/sieges").statusCode()).isEqualTo(403);
        assertThat(visiteur("region").ouvrir("/seances/sieges").statusCode()).as("un financeur ne sait rien des séances").isEqualTo(404);
        HttpResponse<String> refusee = visiteur("secretariat").envoyerFormulaire("/seances/sieges", "compte=ETAT%7Cbureau.etat.suppleant&qualite=TITULAIRE&siege=1&du=01/02/2037");
        assertThat(refusee.statusCode()).isEqualTo(400);
        assertThat(refusee.body()).contains("a déjà un titulaire", "01/02/2037");

        poster("secretariat", "/seances/sieges", "compte=ETAT%7Cbureau.etat.suppleant&qualite=SUPPLEANT&siege=1&du=01/02/2037&au=31/01/2040");
        String lue = texte("secretariat", "/seances/sieges");
        garder("sieges", visiteur("secretariat").ouvrir("/seances/sieges").body());
        assertThat(lue).contains("Lucie Meunier", "Suppléant", "1er février 2037", "31 janvier 2040", "À venir");
        long mandat = base.sql("select max(id) from conference.mandat_de_siege where compte = 'bureau.etat.suppleant' and du = date '2037-02-01'").query(Long.class).single();
        assertThat(visiteur("secretariat").envoyerFormulaire("/seances/sieges/" + mandat + "/fin", "au=hier").body()).contains("Date attendue sous la forme");
        poster("secretariat", "/seances/sieges/" + mandat + "/fin", "au=31/12/2036");
        assertThat(texte("secretariat", "/seances/sieges")).doesNotContain("1er février 2037");
    }

    /** Who is of two colleges is named to the seat of the one that was chosen; who is of one, to no seat of another. */
    @Test
    void onNommeAuSiegeDuCollegeChoisiEtDAucunAutre() {
        String deux = "essai.deux.colleges";
        comptes.creer(new Compte(deux, "Maud Essai", "Maison d'essai", Set.of(Groupe.deCode("bureau-etat"), Groupe.deCode("bureau-region"))),
                MotDePasse.de("une phrase assez longue"));
        assertThat(visiteur("secretariat").ouvrir("/seances/sieges").body()).contains("value=\"ETAT|" + deux + "\"", "value=\"REGION|" + deux + "\"");
        poster("secretariat", "/seances/sieges", "compte=REGION%7C" + deux + "&qualite=SUPPLEANT&siege=1&du=01/02/2038&au=01/03/2038");
        assertThat(base.sql("select college from conference.mandat_de_siege where compte = ?").param(deux).query(String.class).list()).containsExactly("REGION");

        for (String ailleurs : new String[] {"REGION%7Cbureau.etat", "bureau.etat", "%7C", "INCONNU%7Cbureau.etat"}) {
            assertThat(visiteur("secretariat").envoyerFormulaire("/seances/sieges", "compte=" + ailleurs + "&qualite=SUPPLEANT&siege=1&du=01/02/2038").body())
                    .as(ailleurs).contains("Choisissez une personne qui a un compte du bureau.");
        }
        base.sql("delete from conference.mandat_de_siege where compte = ?").param(deux).update();
        gestion.fermer(deux, "admin");
    }

    private String dossier() {
        String numero = DossierDeTest.deposer(depot, lecteur, "cas-12");
        recit.recevable(numero, "CONFERENCE");
        return numero;
    }

    private String seanceConvoquee(String numero) throws Exception {
        HttpResponse<String> creee = visiteur("secretariat").envoyerFormulaire("/seances",
                "jour=" + LocalDate.now(HorlogeConfiguration.PARIS).plusDays(1) + "&heure=14:30&lieu=Pr%C3%A9fecture");
        String page = creee.headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", "");
        poster("secretariat", page + "/points/" + scrutins.du(numero).get(0).id(), "");
        poster("secretariat", page + "/convocation", "");
        return page;
    }

    private void poster(String qui, String adresse, String corps) {
        assertThat(visiteur(qui).envoyerFormulaire(adresse, corps).statusCode()).as(adresse).isEqualTo(302);
    }

    private String texte(String qui, String adresse) {
        return visiteur(qui).ouvrir(adresse).body().replace("&#39;", "'").replace('\u00a0', ' ');
    }

    private Visiteur visiteur(String qui) {
        return personne(qui);
    }

    private static void garder(String nom, String page) throws Exception {
        Files.writeString(Files.createDirectories(Path.of("target/pages")).resolve(nom + ".html"), page.replaceAll("href=\"/fichiers/\\w+/", "href=\""));
    }
}
