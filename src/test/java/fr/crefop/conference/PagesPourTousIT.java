package fr.crefop.conference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of the portal as each role opens them, on a laptop and on a phone: axe finds nothing serious, and nothing sticks out. */
@Tag("complet")
@ExtendWith(ApplicationPartagee.class)
class PagesPourTousIT {

    static final Path CAPTURES = Path.of("target", "captures");
    /** Each role, with the pages that it alone opens besides those of all; DOSSIER, TRAVAUX and DECIDE stand for a case that it may see, DEBUT and FIN for other days of its training, a name after /a-faire/ for the task that begins so. */
    private static Map<String, List<String>> pages() {
        Map<String, List<String>> pages = new LinkedHashMap<>();
        pages.put("conseiller", List.of("/", "/saisines/nouvelle", "/etudes", "/ressources", "/ressources?region=93", "/messages", "/messagerie", "/absence", "/parcours", "/aide", "/contact", "/mentions-legales", "/accessibilite", "/a-faire", "/a-faire/Compléter le dossier", "/a-faire/Confirmer l'entrée", "/dossiers/DECIDE", "/dossiers/DECIDE/report?debut=DEBUT&fin=FIN", "/donnees-personnelles"));
        pages.put("conseiller.ml", List.of("/dossiers/DOSSIER"));
        pages.put("secretariat", List.of("/", "/dossiers", "/dossiers?q=saudage&retard=oui", "/dossiers/DOSSIER", "/dossiers/DOSSIER/procedure", "/dossiers/DOSSIER/plans", "/dossiers/DOSSIER/personne", "/baremes", "/baremes/a-reverifier?le=03/01/2028", "/baremes/rfpe.de26", "/baremes/aif.plafond/essai?valeur=2000&effet=01/01/2018",
                "/conventions", "/conventions/CV-2015-00001", "/conventions/nouvelle", "/modeles", "/seances", "/seances/sieges", "/seances/1/presences", "/responsables", "/reparations", "/etudes", "/recherches", "/indicateurs", "/indicateurs/motifs", "/avis-des-personnes", "/dossiers?retard=oui", "/a-faire", "/extractions", "/a-faire/Vérifier la recevabilité", "/a-faire/Donner mandat"));
        pages.put("rapporteur", List.of("/", "/dossiers/TRAVAUX", "/dossiers/TRAVAUX/travail"));
        pages.put("bureau.etat", List.of("/", "/dossiers/DOSSIER", "/seances", "/seances/1", "/a-faire", "/a-faire/Voter", "/a-faire/Départager"));
        pages.put("region", List.of("/", "/enveloppes", "/dossiers/DOSSIER", "/a-faire/S'engager"));
        pages.put("france-travail", List.of("/enveloppes"));
        pages.put("admin", List.of("/comptes", "/comptes/secretariat", "/confirmations", "/journal", "/referentiels", "/partenaires", "/partenaires/annonces", "/conservation"));
        pages.put("cfor", List.of("/", "/indicateurs", "/etudes/nouvelle"));
        pages.put("agefiph", List.of("/mon-compte", "/mon-compte/mot-de-passe", "/mon-compte/second-facteur", "/mon-compte/cles"));
        return pages;
    }

    @ParameterizedTest
    @CsvSource({"ordinateur, 1280, 900", "telephone, 390, 844"})
    void aucunePageNAUneFauteSerieuseNiNeDepasseDeLEcran(String ecran, int largeur, int hauteur, ApplicationReelle application)
            throws Exception {
        Map<String, String> exemples = Map.of("DOSSIER", premier(application, "conseiller.ml", "EN_ENGAGEMENT", true),
                "TRAVAUX", premier(application, "secretariat", "EN_TRAVAUX", false), "DECIDE", premier(application, "conseiller", "NOTIFIE", false),
                "DEBUT", dans(200), "FIN", dans(290));
        Visite visite = new Visite(ecran, largeur, hauteur);
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            confierUnePart(navigateur, application);
            pages().forEach((compte, chemins) -> {
                Page page = navigateur.seConnecter(application.url(), compte, largeur, hauteur);
                for (String chemin : chemins) {
                    int statut = page.navigate(application.url() + remplie(adresse(page, application, chemin), exemples)).status();
                    visite.regarder(page, compte, chemin);
                    if (statut != 200) {
                        visite.faute(compte + " " + chemin + " : " + statut);
                    }
                }
                page.close();
            });
            new EcransDerriereUnGeste(navigateur, application, visite).parcourir();
        }
        Ecrans.lister(visite.vues());
        assertThat(visite.fautes()).isEmpty();
        assertThat(visite.jamaisRencontres()).as("les écrans que personne n'a regardés").isEmpty();
    }

    /** Folded, its links are out of the way of all; open, they are all there. No script is asked. */
    @Test
    void surUnTelephoneLeMenuSOuvreEtSeReferme(ApplicationReelle application) {
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = navigateur.page(application.url() + "/connexion");
            page.setViewportSize(390, 844);
            assertThat(Visite.commenceDansLaPremiereMoitie(page)).as("la page de connexion").isTrue();

            Page secretariat = navigateur.seConnecter(application.url(), "secretariat", 390, 844);
            assertThat(secretariat.locator("#q-partout").isVisible() && secretariat.locator(".compte .a-faire").first().isVisible()).as("à portée").isTrue();
            assertThat(secretariat.locator(".menu a:visible, .compte > :not(.a-portee):visible").count()).isZero();
            secretariat.locator(".ouvre-menu summary").click();
            assertThat(secretariat.locator(".menu a").allInnerTexts()).isNotEmpty();
            assertThat(secretariat.locator(".menu a:visible").count()).isEqualTo(secretariat.locator(".menu a").count());
            assertThat(secretariat.getByText("Se déconnecter").isVisible()).isTrue();
            assertThat(Axe.examiner(secretariat)).isEmpty();
            secretariat.setViewportSize(1280, 900);
            assertThat(secretariat.locator(".ouvre-menu").isVisible()).as("sur un ordinateur").isFalse();
        }
    }

    /** Of a task: it bears its identifier, which the list of the account knows. */
    private static String adresse(Page page, ApplicationReelle application, String chemin) {
        if (!chemin.startsWith("/a-faire/")) {
            return chemin;
        }
        page.navigate(application.url() + "/a-faire");
        return page.locator("tbody th a", new Page.LocatorOptions().setHasText(chemin.substring("/a-faire/".length()))).first().getAttribute("href");
    }

    /** On a phone a list is cards: no column is left to be found by scrolling. */
    @Test
    void surUnTelephoneLesListesSeLisentSansGlisser(ApplicationReelle application) throws Exception {
        String dossier = premier(application, "secretariat", "EN_ENGAGEMENT", true);
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            seLisentSansGlisser(navigateur.seConnecter(application.url(), "secretariat", 390, 844), application,
                    List.of("/", "/a-faire", "/dossiers/" + dossier + "/plans", "/baremes", "/conventions", "/ressources", "/seances", "/seances/1", "/seances/1/presences",
                            "/seances/sieges", "/responsables", "/conservation", "/donnees-personnelles", "/messagerie", "/mon-compte"));
            seLisentSansGlisser(navigateur.seConnecter(application.url(), "region", 390, 844), application, List.of("/enveloppes"));
            seLisentSansGlisser(navigateur.seConnecter(application.url(), "admin", 390, 844), application, List.of("/comptes", "/partenaires", "/journal"));
        }
    }

    private static void seLisentSansGlisser(Page page, ApplicationReelle application, List<String> chemins) {
        for (String chemin : chemins) {
            page.navigate(application.url() + chemin);
            assertThat(page.evaluate("[...document.querySelectorAll('.defilement')].every(d => d.scrollWidth <= d.clientWidth)"))
                    .as(chemin).isEqualTo(true);
        }
    }

    /** The sentinel of the first test: a page with a fault is told as such. */
    @Test
    void uneImageSansTexteEstTrouvee(ApplicationReelle application) {
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = navigateur.page(application.url() + "/connexion");
            page.evaluate("document.querySelector('main').appendChild(document.createElement('img')).src = '/favicon.svg'");
            assertThat(Axe.examiner(page)).anyMatch(faute -> faute.startsWith("image-alt"));
        }
    }

    /** Of an envelope of 2099, which pays for nobody: each side has a gauge to look at. Done once for both screens. */
    private static void confierUnePart(Navigateur navigateur, ApplicationReelle application) {
        Page page = navigateur.seConnecter(application.url(), "region");
        page.navigate(application.url() + "/enveloppes");
        if (page.getByText("Ce que vous confiez").count() > 0) {
            return;
        }
        page.locator("#delegation-annee").fill("2099");
        page.locator("#mandataire").selectOption(new SelectOption().setLabel("France Travail"));
        page.locator("#delegation-montant").fill("12 000,00");
        page.locator("#delegation-plafond").fill("1 500,00");
        page.locator("#delegation-du").fill(dans(0));
        page.locator("#delegation-au").fill(dans(300));
        page.getByText("Confier cette part").click();
        page.getByText("Ce que vous confiez").waitFor();
        page.close();
    }

    private static String dans(int jours) {
        return LocalDate.now(HorlogeConfiguration.PARIS).plusDays(jours).format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    }

    private static String remplie(String adresse, Map<String, String> exemples) {
        String remplie = adresse;
        for (Map.Entry<String, String> exemple : exemples.entrySet()) {
            remplie = remplie.replace(exemple.getKey(), exemple.getValue());
        }
        return remplie;
    }

    /** @param dernier the youngest: in the demonstration, the one that went through the whole procedure */
    private static String premier(ApplicationReelle application, String compte, String etat, boolean dernier) throws IOException {
        JsonNode dossiers = new ObjectMapper().readTree(application.programme(compte).lire("/api/dossiers").body());
        List<String> numeros = StreamSupport.stream(dossiers.spliterator(), false)
                .filter(dossier -> dossier.at("/etat/code").asText().equals(etat)).map(dossier -> dossier.get("numero").asText()).sorted().toList();
        return numeros.get(dernier ? numeros.size() - 1 : 0);
    }
}
